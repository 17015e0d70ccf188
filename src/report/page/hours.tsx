/** What the channels ask of each person, beside the hours that they have. */
import type { VNode } from 'preact';
import type { PersonHours } from '../report';
import { usePage } from './context';
import { Go, Reference } from './go';
import { Icon } from './icons';
import { Section } from './section';

const TEXTS = {
  title: { en: 'Hours a week', nl: 'Uren per week' },
  sum: { en: '{asked} hours asked', nl: '{asked} uur gevraagd' },
  sumOf: { en: '{asked} of {available} hours', nl: '{asked} van {available} uur' },
  asked: {
    en: '{asked} hours, how many there are is not known',
    nl: '{asked} uur, hoeveel er is staat er niet',
  },
  over: { en: '{hours} too many', nl: '{hours} te veel' },
  channel: { en: '{hours} hours', nl: '{hours} uur' },
  together: { en: 'Together', nl: 'Samen' },
} as const;

export function Hours(): VNode | null {
  const { report, say, number } = usePage();
  const { people, asked, available, isOver, path } = report.hours;
  if (people.length === 0 && available === undefined) return null;
  const longest = people.reduce((most, person) => Math.max(most, person.asked, person.available ?? 0), 0);
  const sum =
    available === undefined
      ? say(TEXTS.sum, { asked: number(asked) })
      : say(TEXTS.sumOf, { asked: number(asked), available: number(available) });
  return (
    <Section id="hours" title={say(TEXTS.title)}>
      <ul class="hours-people">
        {people.map((person) => (
          <Person key={person.person.id} hours={person} longest={longest} />
        ))}
        <li class="hours-sum">
          <span class="hours-name">
            <Go path={path}>{say(TEXTS.together)}</Go>
          </span>
          <span class="numbers">
            {sum}
            {isOver === true ? <Over asked={asked} available={available} /> : null}
          </span>
        </li>
      </ul>
    </Section>
  );
}

interface PersonProps {
  readonly hours: PersonHours;
  /** The hours that a bar over the whole width stands for. */
  readonly longest: number;
}

function Person({
  hours: { person, asked, available, channels, isOverloaded },
  longest,
}: PersonProps): VNode {
  const { say, number } = usePage();
  return (
    <li>
      <span class="hours-name">
        <Reference to={person} />
      </span>
      <HoursBar asked={asked} available={available} longest={longest} />
      <span class="hours-words">
        <span class="numbers">
          {available === undefined
            ? say(TEXTS.asked, { asked: number(asked) })
            : say(TEXTS.sumOf, { asked: number(asked), available: number(available) })}
          {isOverloaded ? <Over asked={asked} available={available} /> : null}
        </span>
        {channels.length === 0 ? null : (
          <span class="facts small muted">
            {channels.map(({ channel, hours }) => (
              <span key={channel.id}>
                <Reference to={channel} /> {number(hours)}
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

interface Amounts {
  readonly asked: number;
  readonly available: number | undefined;
}

/** A mark and a word where more is asked than there is. */
function Over({ asked, available }: Amounts): VNode | null {
  const { say, number } = usePage();
  if (available === undefined || asked <= available) return null;
  return (
    <span class="state bad over">
      <Icon name="warning" />
      {say(TEXTS.over, { hours: number(asked - available) })}
    </span>
  );
}

/** What is asked, up to what there is, and beyond it; the words beside it say the same. */
function HoursBar({ asked, available, longest }: Amounts & Pick<PersonProps, 'longest'>): VNode {
  const share = (hours: number): string =>
    `${longest > 0 ? Math.round((hours / longest) * 10_000) / 100 : 0}%`;
  const within = Math.min(asked, available ?? asked);
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      {available === undefined ? null : <rect class="bar-room" width={share(available)} height="12" />}
      <rect class="bar-used" width={share(within)} height="12" />
      {asked > within ? (
        <rect class="bar-over" x={share(within)} width={share(asked - within)} height="12" />
      ) : null}
    </svg>
  );
}
