/** What a reader asks first: whose plan it is, how it stands, what was decided, and what to do next. */
import { planFormat } from '../../core/format/plan';
import { type Language, textIn, type Texts } from '../../core/language';
import { isOver } from '../../core/lint';
import type { Plan, Value } from '../../core/model';
import { type Score, scoreOf } from '../../frameworks/score';
import type { Decision, Head, Prose, ScoreReport } from '../report';
import { given } from './given';
import type { ReportSource } from './source';

const { status: STATUS, decision: DECISION } = planFormat.fields;

const UNTITLED: Texts = { en: 'A plan without a title', nl: 'Een plan zonder titel' };

export function headOf(source: ReportSource): Head {
  const { plan, document } = source;
  const { title, organisation, status, period, owner, sponsor, mission, vision, problem, decision } = plan;
  return {
    title: title?.value ?? source.say(UNTITLED),
    ...given({
      organisation: organisation?.value,
      period: period && periodOf(period),
      status: status && {
        value: status.value,
        text: textIn(STATUS.values[status.value], source.language),
        path: status.path,
      },
      owner: source.refOf(owner),
      sponsor: source.refOf(sponsor),
      decision: decision && decisionOf(source, decision),
      mission: mission && proseOf(mission),
      vision: vision && proseOf(vision),
      problem: problem && problemOf(problem),
      score: scoreIn(source),
    }),
    isOver: isOver(plan),
    isPartial: document.isPartial,
  };
}

function periodOf({ from, to, node }: NonNullable<Plan['period']>): NonNullable<Head['period']> {
  return { ...given({ from: from?.value, to: to?.value }), path: node.path };
}

function decisionOf(source: ReportSource, decision: NonNullable<Plan['decision']>): Decision {
  const { outcome, date, by, because, review, node } = decision;
  return {
    ...given({
      outcome: outcome?.value,
      text: outcome && textIn(DECISION.fields.outcome.values[outcome.value], source.language),
      day: date?.value,
      by: source.refOf(by),
      because: because?.value,
      review: review?.value,
    }),
    path: node.path,
  };
}

function problemOf({ statement, evidence }: NonNullable<Plan['problem']>): NonNullable<Head['problem']> {
  return given({ statement: statement && proseOf(statement), evidence: evidence && proseOf(evidence) });
}

function scoreIn({ document, frameworks, findings, language }: ReportSource): ScoreReport | undefined {
  const score = scoreOf(document, frameworks, findings);
  return score && scoreReport(score, language);
}

function scoreReport({ answered, total, title, next }: Score, language: Language): ScoreReport {
  return {
    answered,
    total,
    framework: textIn(title, language),
    ...given({
      next: next && {
        question: textIn(next.question, language),
        title: next.title,
        gain: next.gain,
        path: next.path,
      },
    }),
  };
}

const proseOf = ({ value, path }: Value<string>): Prose => ({ text: value, path });
