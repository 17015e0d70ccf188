/** The head of the page: whose plan it is, what was decided, and the answer to "are we on our way?". */
import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../../core/day';
import type { Decision, Head as HeadReport } from '../report';
import { usePage } from './context';
import { yearOf } from './formats';
import { Go, Reference } from './go';
import { Icon } from './icons';
import { Prose } from './prose';
import { Summary } from './summary';

const TEXTS = {
  partial: {
    en: 'A piece of the text cannot be read, so something may be missing here.',
    nl: 'Een stuk van de tekst is niet te lezen, dus hier kan iets ontbreken.',
  },
  sponsor: { en: 'sponsor', nl: 'sponsor' },
  from: { en: 'from {day}', nl: 'vanaf {day}' },
  to: { en: 'until {day}', nl: 'tot en met {day}' },
  decision: { en: 'Decision', nl: 'Besluit' },
  by: { en: 'by', nl: 'door' },
  lookAgain: { en: 'looked at again on {day}', nl: 'opnieuw bekeken op {day}' },
  problem: { en: 'Problem', nl: 'Probleem' },
  evidence: { en: 'Evidence', nl: 'Onderbouwing' },
  mission: { en: 'Mission', nl: 'Missie' },
  vision: { en: 'Vision', nl: 'Visie' },
};

export function Head(): VNode {
  const { report, say } = usePage();
  const { head } = report;
  return (
    <header class="head">
      <div class="head-names">
        <h1>
          <Go path="/title">
            <bdi>{head.title}</bdi>
          </Go>
        </h1>
        <HeadLine head={head} />
        {head.decision === undefined ? null : <DecisionLine decision={head.decision} />}
        {head.isPartial ? (
          <p class="state warn">
            <Icon name="warning" />
            {say(TEXTS.partial)}
          </p>
        ) : null}
      </div>
      <Summary />
      <Reasons head={head} />
    </header>
  );
}

/** Organisation, period, state and people, on a line that breaks between them. */
function HeadLine({ head }: { readonly head: HeadReport }): VNode {
  const { say } = usePage();
  const { organisation, period, status, owner, sponsor } = head;
  return (
    <ul class="dotted">
      {organisation === undefined ? null : (
        <li>
          <Go path="/organisation">
            <bdi>{organisation}</bdi>
          </Go>
        </li>
      )}
      {period && (period.from ?? period.to) !== undefined ? (
        <li>
          <Go path={period.path}>
            <Period from={period.from} to={period.to} />
          </Go>
        </li>
      ) : null}
      {status === undefined ? null : (
        <li>
          <Go path={status.path} class={`state ${STATUS_TONES.get(status.value) ?? ''}`}>
            {status.text}
          </Go>
        </li>
      )}
      {owner === undefined ? null : (
        <li>
          <Reference to={owner} />
        </li>
      )}
      {sponsor === undefined ? null : (
        <li>
          {say(TEXTS.sponsor)} <Reference to={sponsor} />
        </li>
      )}
    </ul>
  );
}

const STATUS_TONES: ReadonlyMap<string, string> = new Map([
  ['active', 'good'],
  ['stopped', 'bad'],
]);

/** "1 Jan – 31 Dec 2027": the year once where it is the same, and the two did not change places. */
function Period({ from, to }: { readonly from: Day | undefined; readonly to: Day | undefined }): VNode {
  const { day, shortDay, say } = usePage();
  if (from === undefined) return <>{to === undefined ? '' : say(TEXTS.to, { day: day(to) })}</>;
  if (to === undefined) return <>{say(TEXTS.from, { day: day(from) })}</>;
  const isOneYear = yearOf(from) === yearOf(to) && from <= to;
  const first = isOneYear ? shortDay(from) : `${shortDay(from)} ${yearOf(from)}`;
  return <>{`${first} – ${shortDay(to)} ${yearOf(to)}`}</>;
}

function DecisionLine({ decision }: { readonly decision: Decision }): VNode {
  const { say, day } = usePage();
  const { outcome, text, by, because, review, path } = decision;
  const mark = outcome === undefined ? undefined : OUTCOME_MARKS[outcome];
  return (
    <div class="decision">
      <ul class="dotted">
        <li>
          <Go path={path} class={`state ${mark?.tone ?? ''}`}>
            {mark === undefined ? null : <Icon name={mark.icon} />}
            <span>
              {say(TEXTS.decision)}: <strong>{text ?? '…'}</strong>
            </span>
          </Go>
        </li>
        {decision.day === undefined ? null : <li>{day(decision.day)}</li>}
        {by === undefined ? null : (
          <li>
            {say(TEXTS.by)} <Reference to={by} />
          </li>
        )}
        {review === undefined ? null : <li>{say(TEXTS.lookAgain, { day: day(review) })}</li>}
      </ul>
      {because === undefined ? null : <Prose text={because} />}
    </div>
  );
}

const OUTCOME_MARKS = {
  go: { icon: 'pass', tone: 'good' },
  'no-go': { icon: 'error', tone: 'bad' },
  pending: { icon: 'circle-large', tone: 'muted' },
} as const;

/** Why there is a plan. */
function Reasons({ head }: { readonly head: HeadReport }): VNode | null {
  const { say } = usePage();
  const { problem, mission, vision } = head;
  const reasons = [
    { title: say(TEXTS.problem), prose: problem?.statement },
    { title: say(TEXTS.evidence), prose: problem?.evidence },
    { title: say(TEXTS.mission), prose: mission },
    { title: say(TEXTS.vision), prose: vision },
  ];
  const rows: ComponentChildren[] = reasons.flatMap(({ title, prose }) =>
    prose === undefined
      ? []
      : [
          <div key={title}>
            <dt>
              <Go path={prose.path}>{title}</Go>
            </dt>
            <dd>
              <Prose text={prose.text} />
            </dd>
          </div>,
        ],
  );
  return rows.length === 0 ? null : <dl class="reasons">{rows}</dl>;
}
