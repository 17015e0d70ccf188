import type { Filling, Texts } from '../../core/language';
import { owesNothing } from '../owes-nothing';
import type { Decision, FrameworkReport, Head, PlanReport } from '../report';
import { type MarkdownDocument, nameOf } from './document';
import { block, inline, joined, type Markdown, plain, written } from './text';

/** What a reader wants to know first: what it is, whose, since when, whether it was decided, how far it is. */
export function writeHead(document: MarkdownDocument): void {
  const { report } = document;
  const { head } = report;
  document.heading(1, plain(head.title));
  document.grid([document.say(TEXTS.strategy), plain(head.organisation ?? '')], rowsOf(document));
  if (head.isPartial) document.paragraph(document.say(TEXTS.partial));
  prose(document, TEXTS.mission, head.mission?.text);
  prose(document, TEXTS.vision, head.vision?.text);
  if (head.problem?.statement || head.problem?.evidence) {
    document.heading(2, document.say(TEXTS.problem));
    document.blocks(head.problem.statement && block(head.problem.statement.text));
    const evidence = head.problem.evidence?.text;
    if (evidence !== undefined) {
      document.heading(3, document.say(TEXTS.evidence));
      document.blocks(block(evidence));
    }
  }
}

function prose(document: MarkdownDocument, title: Texts, text: string | undefined): void {
  if (text === undefined || text.trim() === '') return;
  document.heading(2, document.say(title));
  document.blocks(block(text));
}

function rowsOf(document: MarkdownDocument): readonly (readonly Markdown[])[] {
  const { head } = document.report;
  const { score } = head;
  const rows: readonly (readonly [Texts, Markdown | undefined])[] = [
    [TEXTS.period, periodOf(document, head)],
    [TEXTS.state, head.status && plain(head.status.text)],
    [TEXTS.owner, head.owner && nameOf(head.owner)],
    [TEXTS.sponsor, head.sponsor && nameOf(head.sponsor)],
    [TEXTS.decision, head.decision && decisionOf(document, head.decision)],
    [TEXTS.review, document.day(head.decision?.review)],
    [TEXTS.score, score && document.say(TEXTS.answered, { ...counts(score), framework: score.framework })],
    [TEXTS.next, score?.next && plain(`${score.next.question} → ${score.next.title}`)],
  ];
  return rows.flatMap(([title, value]) =>
    value === undefined || value === '' ? [] : [[document.say(title), value]],
  );
}

function periodOf(document: MarkdownDocument, { period }: Head): Markdown | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  const filling = {
    from: from === undefined ? '' : document.formats.day(from),
    to: to === undefined ? '' : document.formats.day(to),
  };
  if (from !== undefined && to !== undefined) return plain(`${filling.from} – ${filling.to}`);
  if (from !== undefined) return document.say(TEXTS.from, filling);
  return to === undefined ? undefined : document.say(TEXTS.until, filling);
}

function decisionOf(document: MarkdownDocument, decision: Decision): Markdown {
  const { text, day, by, because } = decision;
  const facts = joined(
    [text === undefined ? undefined : plain(text), document.day(day), by && nameOf(by)].filter(
      (fact) => fact !== undefined && fact !== '',
    ) as Markdown[],
    ', ',
  );
  if (because === undefined) return facts;
  return facts === '' ? inline(because) : written(`${facts}: ${inline(because)}`);
}

/** The frameworks that the plan follows, else the one it is looked at through; each step with its state in a word. */
export function writeFrameworks(document: MarkdownDocument): void {
  for (const framework of shownFrameworks(document.report)) {
    document.heading(2, document.say(TEXTS.answered, { ...counts(framework), framework: framework.title }));
    document.table(framework.steps, [
      { title: TEXTS.number, cell: ({ number }) => document.number(number), isNumber: true },
      { title: TEXTS.step, cell: ({ title }) => plain(title) },
      { title: TEXTS.question, cell: ({ question }) => plain(question) },
      { title: TEXTS.state, cell: ({ stateText }) => plain(stateText) },
    ]);
  }
}

const counts = ({ answered, total }: Pick<FrameworkReport, 'answered' | 'total'>): Filling => ({
  answered,
  total,
});

function shownFrameworks(report: PlanReport): readonly FrameworkReport[] {
  if (owesNothing(report)) return [];
  const { frameworks } = report;
  const chosen = frameworks.filter(({ isChosen }) => isChosen);
  return chosen.length > 0 ? chosen : frameworks.slice(0, 1);
}

const TEXTS = {
  strategy: { en: 'Strategy', nl: 'Strategie' },
  partial: {
    en: 'A piece of the plan could not be read: what is told here may not be all.',
    nl: 'Een stuk van het plan was niet te lezen: wat hier staat is misschien niet alles.',
  },
  mission: { en: 'Mission', nl: 'Missie' },
  vision: { en: 'Vision', nl: 'Visie' },
  problem: { en: 'Problem', nl: 'Probleem' },
  evidence: { en: 'Evidence', nl: 'Onderbouwing' },
  period: { en: 'Period', nl: 'Periode' },
  from: { en: 'from {from}', nl: 'vanaf {from}' },
  until: { en: 'until {to}', nl: 'tot en met {to}' },
  state: { en: 'State', nl: 'Status' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  sponsor: { en: 'Sponsor', nl: 'Sponsor' },
  decision: { en: 'Decision', nl: 'Besluit' },
  review: { en: 'To be reconsidered', nl: 'Wordt heroverwogen' },
  score: { en: 'Answered', nl: 'Beantwoord' },
  answered: {
    en: '{framework}: {answered} of {total} answered',
    nl: '{framework}: {answered} van {total} beantwoord',
  },
  next: { en: 'Next', nl: 'Volgende' },
  number: { en: 'No.', nl: 'Nr.' },
  step: { en: 'Step', nl: 'Stap' },
  question: { en: 'Question', nl: 'Vraag' },
} as const;
