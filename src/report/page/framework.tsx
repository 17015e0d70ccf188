/** The steps of a framework with their states, and the frameworks that the plan can be looked at through. */
import type { VNode } from 'preact';
import { owesNothing } from '../owes-nothing';
import type { FrameworkReport, StepReport } from '../report';
import { type PageContext, usePage } from './context';
import { Go } from './go';
import { Iceberg } from './iceberg';
import { Icon, STATE_MARKS } from './icons';
import { Section } from './section';

const TEXTS = {
  answered: { en: '{count} of {total} answered', nl: '{count} van {total} beantwoord' },
  lookedAt: { en: 'Looked at as: {framework}', nl: 'Bekeken als: {framework}' },
  lookThrough: { en: 'Look through', nl: 'Bekijk als' },
};

interface FrameworksProps {
  /** The id of the framework to look through. */
  readonly lens?: string;
}

export function Frameworks({ lens }: FrameworksProps): VNode | null {
  const { report, say, isLive } = usePage();
  const { frameworks } = report;
  const seen = frameworks.find(({ id }) => id === lens) ?? frameworks[0];
  if (seen === undefined || owesNothing(report)) return null;
  // On paper nobody can switch: there the plan is seen through each that it names.
  const others = isLive ? [] : frameworks.filter((one) => one.isChosen && one !== seen);
  return (
    <>
      <Section id="framework" title={lookedAt(seen, say)} aside={say(TEXTS.answered, countsOf(seen))}>
        {isLive && frameworks.length > 1 ? <Lenses frameworks={frameworks} seen={seen} /> : null}
        <Steps framework={seen} />
      </Section>
      {others.map((other) => (
        <Section
          key={other.id}
          id={`framework-${other.id}`}
          title={other.title}
          aside={say(TEXTS.answered, countsOf(other))}
        >
          <Steps framework={other} />
        </Section>
      ))}
    </>
  );
}

const countsOf = ({ answered, total }: FrameworkReport): { count: number; total: number } => ({
  count: answered,
  total,
});

/** A framework that the plan names is its own; through others it is only looked at. */
function lookedAt({ title, isChosen }: FrameworkReport, say: PageContext['say']): string {
  return isChosen ? title : say(TEXTS.lookedAt, { framework: title });
}

/** Switches, of which one is on. */
function Lenses({
  frameworks,
  seen,
}: {
  readonly frameworks: readonly FrameworkReport[];
  readonly seen: FrameworkReport;
}): VNode {
  const { say } = usePage();
  return (
    <div class="lenses" role="group" aria-label={say(TEXTS.lookThrough)}>
      {frameworks.map(({ id, title }) => (
        <button key={id} type="button" class="lens" data-framework={id} aria-pressed={id === seen.id}>
          <bdi>{title}</bdi>
        </button>
      ))}
    </div>
  );
}

function Steps({ framework }: { readonly framework: FrameworkReport }): VNode {
  return framework.id === 'iceberg' ? <Iceberg framework={framework} /> : <StepPath framework={framework} />;
}

/** So many steps stand beside each other with their questions. */
const FEW = 5;

/** The steps as a way: side by side where there is room, one below the other else. */
function StepPath({ framework }: { readonly framework: FrameworkReport }): VNode {
  const { steps } = framework;
  return (
    <ol class={`path ${steps.length > FEW ? 'long' : 'short'}`}>
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: StepReport }): VNode {
  const { icon, tone } = STATE_MARKS[step.state];
  return (
    <li class={`path-step ${step.state}`}>
      <span class={`step-mark ${tone}`}>
        <Icon name={icon} />
      </span>
      <div class="step-text">
        <h3>
          <Go path={step.paths[0]}>
            {step.number}. <bdi>{step.title}</bdi>
          </Go>
        </h3>
        <p class={`small ${tone}`}>{step.stateText}</p>
        <p class="small muted question">
          <bdi>{step.question}</bdi>
        </p>
      </div>
    </li>
  );
}
