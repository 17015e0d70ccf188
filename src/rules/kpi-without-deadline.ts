import { isDay } from '../core/day';
import { addKey } from '../core/edits/fix';
import { renderScalar } from '../core/edits/render';
import type { PlanDocument } from '../core/document';
import type { Texts } from '../core/language';
import type { Goal, Kpi, Plan } from '../core/model';
import { defineRule, type Edit, type Fix } from '../core/rule';
import type { PlanNode } from '../core/tree';
import { checkGoal } from '../plan/goal-check';
import { kpiName } from '../plan/names';
import { placeholder } from '../plan/placeholder';

export default defineRule({
  id: 'kpi-without-deadline',
  severity: 'info',
  group: 'kpis',
  source: '004 question 2',
  summary: {
    en: 'no date for the target, nor on its goal',
    nl: 'geen datum bij de streefwaarde, en ook niet bij het doel',
  },
  fixable: true,
  messages: {
    missing: {
      en: '{kpi} does not say by when it reaches its target: write the date as `by` of the target, or as the `deadline` of the goal.',
      nl: '{kpi} zegt niet wanneer de streefwaarde gehaald is: schrijf de datum als `by` bij de streefwaarde, of als `deadline` bij het doel.',
    },
    inSentence: {
      en: 'The sentence of the goal says when; write that date as `by` of the target of {kpi} too, so that its progress can be followed.',
      nl: 'De zin van het doel zegt wanneer; schrijf die datum ook als `by` bij de streefwaarde van {kpi}, zodat je de voortgang kunt volgen.',
    },
  },
  check: {
    *kpi(kpi, goal, { document, plan }) {
      // A number that is still to be filled in gets its date then.
      if (!kpi.target?.value || kpi.target.has('by') || goal.has('deadline') || isRecurring(kpi)) return;
      const said = checkGoal(goal, plan)?.reading.deadline;
      yield {
        at: kpi.key,
        message: said ? 'inSentence' : 'missing',
        data: { kpi: kpiName(kpi) },
        fixes: () => addDate(document, kpi, goal, plan),
      };
    },
  },
});

/** A level that is to hold each time that it is measured is never due. */
function isRecurring(kpi: Kpi): boolean {
  return kpi.direction?.value === 'hold' && kpi.has('frequency');
}

interface KnownDate {
  readonly date: string;
  readonly title: Texts;
}

function* addDate(document: PlanDocument, kpi: Kpi, goal: Goal, plan: Plan): Iterable<Fix> {
  const measured = kpi.baseline?.date?.value ?? '';
  const begin = plan.period?.from?.value ?? '';
  // A date that was over before the plan began is wrong, or a slip of the pen.
  const dates: KnownDate[] = knownDates(goal, plan).filter(({ date }) => date >= measured && date >= begin);
  if (dates.length === 0) {
    const title = { en: 'Add a date, to fill in', nl: 'Voeg een datum toe, om in te vullen' };
    dates.push({ date: placeholder(plan), title });
  }
  const offered = new Set<string>();
  for (const known of dates) {
    if (offered.has(known.date)) continue;
    offered.add(known.date);
    yield* dateTarget(document, kpi, goal, known);
  }
}

/** The dates that the plan knows already, the likeliest first. */
function knownDates(goal: Goal, plan: Plan): KnownDate[] {
  const said = checkGoal(goal, plan)?.reading.deadline?.date;
  const others = goal.kpis.flatMap(({ target }) => target?.by?.value ?? []).slice(0, 1);
  const end = plan.period?.to?.value;
  return [
    ...(isDay(said) ? [knownDate(said, 'the date of the sentence', 'de datum uit de zin')] : []),
    ...others.map((date) =>
      knownDate(date, 'as another KPI of this goal', 'net als een andere KPI van dit doel'),
    ),
    // Where the sentence says another day, the plan's last one would contradict it.
    ...(end === undefined || isDay(said)
      ? []
      : [knownDate(end, 'the plan’s last day', 'de laatste dag van het plan')]),
  ];
}

const knownDate = (date: string, en: string, nl: string): KnownDate => ({
  date,
  title: { en: `By ${date}: ${en}`, nl: `Uiterlijk ${date}: ${nl}` },
});

/** Beside the target's number; where that has no room for it, as behind an alias, on the goal. */
function* dateTarget(
  document: PlanDocument,
  kpi: Kpi,
  goal: Goal,
  { date, title }: KnownDate,
): Iterable<Fix> {
  const { target } = kpi;
  const own = target && target.node.alias === undefined && isOwn(kpi, target.node);
  if (own && target.node.kind === 'map') {
    yield* addKey(document, target, 'by', date, { title, after: ['value'] });
    return;
  }
  const edit = own && intoBraces(document, target, date);
  if (edit) yield { title, edits: [edit] };
  else {
    const after = ['statement', 'supports', 'audience', 'owner'];
    yield* addKey(document, goal, 'deadline', date, { title, after });
  }
}

/** Whether it is written here, and not brought in by a merge. */
function isOwn({ node }: Kpi, target: PlanNode): boolean {
  return node.kind === 'map' && node.owns(target);
}

/** `target: 130` becomes `target: { value: 130, by: … }`; undefined where that would not be the same number. */
function intoBraces(
  { text }: PlanDocument,
  { node }: NonNullable<Kpi['target']>,
  date: string,
): Edit | undefined {
  if (node.kind !== 'scalar') return undefined;
  const { start, end, style, key } = node;
  const written = text.slice(start, end);
  // An anchor or a tag in front of the number belongs to it; a number of several lines does not fit.
  if (!/^[ \t]*:[ \t]*$/.test(text.slice(key.end, start)) || /[\r\n]/.test(written)) return undefined;
  const value = style === 'plain' && /[,[\]{}]/.test(written) ? renderScalar(node.word, 'single') : written;
  return { start, end, text: `{ value: ${value}, by: ${date} }` };
}
