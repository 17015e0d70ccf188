import type { Texts } from '../../core/language';
import type { StepState } from '../../frameworks/coverage';
import { type FrameworkReport, type Marks, NO_MARKS, type StepReport } from '../report';
import type { Tone } from '../tree';
import type { BuiltNode } from './filter';
import { joined, lines, spoken, type Teller } from './teller';

const TEXTS = {
  answered: { en: '{answered} of {total} answered', nl: '{answered} van {total} beantwoord' },
  lens: { en: 'not chosen by the plan', nl: 'niet gekozen door het plan' },
  none: { en: 'No framework', nl: 'Geen aanpak' },
  noneHint: { en: 'choose one to look through', nl: 'kies er een om door te kijken' },
  noneTooltip: {
    en: 'The plan follows no framework. You can look at it through one without changing it.',
    nl: 'Het plan volgt geen aanpak. Je kunt er door een aanpak naar kijken zonder het te veranderen.',
  },
  absent: { en: 'not there yet', nl: 'nog niet ingevuld' },
} as const satisfies Readonly<Record<string, Texts>>;

const LOOKS: Readonly<Record<StepState, { readonly icon: string; readonly tone: Tone }>> = {
  answered: { icon: 'pass-filled', tone: 'good' },
  attention: { icon: 'warning', tone: 'warn' },
  missing: { icon: 'circle-large-outline', tone: 'bad' },
  optional: { icon: 'circle-slash', tone: 'muted' },
};

/** The frameworks that the plan follows, or the one it is looked at through, with what answers each step. */
export function frameworkNodes(teller: Teller, lens: string | undefined): readonly BuiltNode[] {
  const { frameworks } = teller.report;
  // A team's own framework is not known to every plan.
  const through = frameworks.find(({ id }) => id === lens);
  const shown = through ? [through] : frameworks.filter(({ isChosen }) => isChosen);
  if (shown.length === 0) return [noFramework(teller)];
  return shown.map((framework) => frameworkNode(teller, framework));
}

function noFramework(teller: Teller): BuiltNode {
  const [label, hint] = [teller.say(TEXTS.none), teller.say(TEXTS.noneHint)];
  return {
    id: 'framework',
    kind: 'no-framework',
    label,
    description: hint,
    tooltip: teller.say(TEXTS.noneTooltip),
    spoken: spoken([label, teller.say(TEXTS.noneTooltip)]),
    icon: 'layers',
    tone: 'plain',
    marks: NO_MARKS,
    ids: [],
    isExpanded: false,
    children: [],
  };
}

function frameworkNode(teller: Teller, framework: FrameworkReport): BuiltNode {
  const { id, title, isChosen, answered, total } = framework;
  const score = teller.say(TEXTS.answered, { answered, total });
  const lens = isChosen ? undefined : teller.say(TEXTS.lens);
  return {
    id: `framework/${id}`,
    kind: 'framework',
    label: title,
    description: joined([score, lens]),
    tooltip: lines([title, score, lens]),
    spoken: spoken([title, score, lens]),
    icon: 'layers',
    tone: 'plain',
    marks: NO_MARKS,
    path: '/framework',
    ids: [id],
    isExpanded: true,
    children: framework.steps.map((step, at) => stepNode(teller, framework, step, at)),
  };
}

function stepNode(
  teller: Teller,
  { id: framework, stepName }: FrameworkReport,
  step: StepReport,
  at: number,
): BuiltNode {
  const { number, title, question, state, stateText, paths, flags } = step;
  // A team may call two of its steps the same.
  const id = `framework/${framework}/${at}`;
  const marks: Marks = { ...NO_MARKS, warnings: flags };
  const problems = teller.problems(marks);
  const [path] = paths;
  return {
    id,
    kind: 'step',
    label: `${number}. ${title}`,
    description: joined([stateText, ...problems]),
    tooltip: lines([`${stepName} ${number}: ${title}`, question, joined([stateText, ...problems])]),
    spoken: spoken([`${stepName} ${number}`, title, stateText, ...problems, question]),
    ...LOOKS[state],
    // The parts below it tell whose problems they are.
    marks: NO_MARKS,
    ...(path === undefined ? {} : { path }),
    ids: [step.id],
    isExpanded: false,
    isLacking: state === 'missing',
    children: paths.map((part) =>
      partNode(teller, `${id}${part}`, part, isAnswered(state) || teller.isThere(part)),
    ),
  };
}

const isAnswered = (state: StepState): boolean => state === 'answered' || state === 'attention';

function partNode(teller: Teller, id: string, path: string, isThere: boolean): BuiltNode {
  const label = teller.titleOf(path);
  const above = path.slice(0, path.lastIndexOf('/'));
  // Several parts may be called the same: the KPIs of each goal.
  const within = above === '' ? undefined : teller.titleOf(above);
  const description = joined([within, isThere ? undefined : teller.say(TEXTS.absent)]);
  return {
    id,
    kind: 'part',
    label,
    description,
    tooltip: lines([label, description]),
    spoken: spoken([label, description]),
    icon: isThere ? 'symbol-field' : 'circle-small',
    tone: isThere ? 'plain' : 'muted',
    marks: NO_MARKS,
    path,
    ids: [],
    isExpanded: false,
    children: [],
  };
}
