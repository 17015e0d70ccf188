/** Which number of a sentence can be laid beside a KPI's target. */
import { isSameKind } from '../number-kind';
import { namesRhythm, rhythmsIn } from '../rhythm';
import { type Aim, LONGEST_NAME } from './aim';
import type { Said, SaidInGoal } from './said';

/** The number of the sentence that can be laid beside a KPI's target; undefined where that is not certain. */
export function comparable(said: SaidInGoal, aim: Aim): Said | undefined {
  const { kpi, target } = aim;
  const number = ownNumber(said, aim);
  if (!number || !isOfTheSame(said, aim)) return undefined;
  // A number that the KPI has in its name is part of what is counted: "members (18+)".
  if (kpi.metric?.value.includes(said.text.slice(number.start, number.end))) return undefined;
  const { change } = number;
  // A change can only be laid beside a level where it is known what it starts from, and not from nothing.
  if (change && !target.change && !(aim.baseline ?? said.reading.from)) return undefined;
  if (!change && target.level === undefined && said.reading.from === undefined) return undefined;
  return isOfTheSamePeriod(said, number, aim) ? number : undefined;
}

/**
 * Of the numbers in the sentence the one that is of the KPI's sort. With several of them it cannot be told which the
 * KPI is about, unless what is counted is said right behind it.
 */
function ownNumber({ numbers, lower }: SaidInGoal, aim: Aim): Said | undefined {
  const main = numbers.find((number) => number.main);
  if (!main) return undefined;
  if (fits(main, aim)) {
    const rivals = numbers.filter((number) => !number.main && (!aim.sort || fits(number, aim)));
    if (rivals.length === 0) return main;
    const isNamed = ({ unit }: Said): boolean =>
      unit !== undefined && unit.length >= TELLING && aim.name.includes(beginning(unit.toLowerCase()));
    return isNamed(main) && !rivals.some(isNamed) ? main : undefined;
  }
  // "Email list to 1,000 and open rate to 40 %": a KPI in per cents is about the second.
  const [other, ...more] = numbers.filter((number) => !number.main && aim.sort && fits(number, aim));
  const isAimed = other && other.sort !== 'count' && / (?:to|naar) $/.test(lower.slice(0, other.start));
  return isAimed && more.length === 0 ? other : undefined;
}

/** Whether a number is of the sort that a KPI counts in; of a relative change ("30 % more") any may be. */
function fits({ sort, change, value }: Said, { sort: aimed, target: { level } }: Aim): boolean {
  if (change && (sort === 'percent' || sort === 'times' || sort === 'part')) return true;
  if (change && sort === 'points' && aimed === 'percent') return true;
  const isShare = sort === 'percent' || sort === 'part';
  if (aimed !== undefined) return isShare ? aimed === 'percent' : isSameKind(sort, aimed);
  // The KPI does not say what it counts in.
  if (isShare) return level === undefined || (level >= 0 && level <= 100) || value > 100;
  return sort === 'count' || sort === 'points' || sort.startsWith('money');
}

/** The most that two numbers per the same period are apart: a month is more than four weeks, a quarter three months. */
const SAME_PERIOD = 2;

/** Whether the sentence and the KPI mean numbers per the same period, or both none. */
function isOfTheSamePeriod(
  { rhythms, reading }: SaidInGoal,
  { value }: Said,
  { kpi, target, baseline }: Aim,
): boolean {
  const words = `${kpi.metric?.value ?? ''} ${kpi.unit?.value ?? ''} ${target.unit ?? ''}`.slice(
    0,
    LONGEST_NAME,
  );
  if ([...rhythms].some((rhythm) => !namesRhythm(words, rhythm))) return false;
  if ([...rhythmsIn(words)].every((rhythm) => rhythms.has(rhythm))) return true;
  if (reading.from !== undefined && reading.from === baseline) return true;
  const level = target.level ?? 0;
  return level <= value * SAME_PERIOD && value <= level * SAME_PERIOD;
}

/** Shorter words, and shorter beginnings of words, say nothing of what is meant. */
const TELLING = 4;
const beginning = (word: string): string => word.slice(0, TELLING + 1);

/** Whether a KPI seems to be about what the sentence is about: a word of the one stands in the other. */
function isOfTheSame({ lower, words }: SaidInGoal, { kpi, name }: Aim): boolean {
  if (!kpi.metric) return true;
  return (name.match(/\p{L}+/gu) ?? []).some((word) => {
    if (PLAIN_WORD.test(word)) return false;
    // "NPS", "CTR"
    if (word.length < TELLING) return word.length === TELLING - 1 && words.has(word);
    return lower.includes(beginning(word));
  });
}

const PLAIN_WORD =
  /^(?:percent|percentage|procent|number|aantal|total|totaal|average|gemiddelde?|daily|dagelijkse?|days?|dag|dagen|weeks?|weken|weekly|wekelijkse?|months?|monthly|maand|maanden|maandelijkse?|quarters?|quarterly|kwartaal|years?|yearly|jaar|jaren|jaarlijkse?|with|from|that|this|than|more|less|into|over|under|voor|naar|door|deze|meer|minder|onder|goal|doel|target|kpi|the|and|for|our|per|new|all|who|via|out|not|are|was|van|het|een|met|aan|uit|bij|die|dat|ons|hun|als|tot|zijn|eur|usd|gbp|pct)$/;
