import type { Hover } from 'vscode-languageserver-types';
import { type Day, isDay } from '../core/day';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import type { Field } from '../core/format/field';
import { type Language, textIn } from '../core/language';
import { isTooNew } from '../core/malformed';
import type { Plan } from '../core/model';
import { nameOfStep, type Span } from '../core/place';
import type { Rule, Words } from '../core/rule';
import { isOwnKey } from '../core/blank';
import type { Framework } from '../frameworks/framework';
import { dayText } from '../plan/day-text';
import { isPlaceholder } from '../plan/placeholder';
import { questionOfAny, questionsOfPlan } from './framework-questions';
import { goalHover } from './goal-hover';
import { type HoverPlace, hoverPlace } from './hover-place';
import { type CardFacts, idCard } from './id-card';
import { choiceHover, keyHover } from './key-hover';
import { kpiCard, kpiLines } from './kpi-card';
import { ruleCard, ruleLink } from './rule-card';
import { suppressedRule } from './suppressed-rule';
import { thingCard } from './thing-card';

/** What a hover depends on besides the plan and the cursor. */
export interface HoverFacts {
  readonly language: Language;
  readonly today: Day;
  /** What is said of this version of the plan, as far as that is known. */
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly words?: Words;
  /** The frameworks of the team. */
  readonly frameworks: readonly Framework[];
}

/** A piece of a hover: Markdown, and what of the text it is about. */
interface Told {
  readonly markdown: string;
  readonly at: Span;
}

/**
 * All that is to be told of what lies under a cursor, in one hover: what a key or a word of the format means, the person or
 * goal that an id stands for, how a KPI stands, how far away a date is, what was understood of a goal; and below that the
 * rules that say something there. What a plan says is escaped, so that it stays text.
 */
export function planHover(document: PlanDocument, offset: number, facts: HoverFacts): Hover | undefined {
  // Of a plan from the future nothing is known but that it is one.
  if (document.kind !== 'plan' || isTooNew(document.version)) return undefined;
  const goal = goalTold(document, offset, facts);
  const told = goal ?? tellComment(document, offset, facts) ?? tellPlace(document, offset, facts);
  const spoken = rulesAt(offset, facts);
  const rules = spoken.rules.map((rule) =>
    goal && TOLD_OF_GOALS.has(rule.id) ? ruleLink(rule, facts.language) : ruleCard(rule, facts.language),
  );
  const sections = [...(told ? [told.markdown] : []), ...rules];
  const at = told?.at ?? spoken.at;
  if (sections.length === 0 || !at) return undefined;
  return {
    contents: { kind: 'markdown', value: sections.join('\n\n---\n\n') },
    range: document.lines.range(at.start, at.end),
  };
}

/** What these ask of a goal's sentence is told criterion by criterion where it stands. */
const TOLD_OF_GOALS: ReadonlySet<string> = new Set([
  'goal-vague',
  'goal-activity',
  'goal-without-deadline',
  'goal-without-audience',
]);

function goalTold(document: PlanDocument, offset: number, facts: HoverFacts): Told | undefined {
  const { today, words, language } = facts;
  const hover = goalHover(document, offset, { today, ...(words ? { words } : {}) }, language);
  const { contents, range } = hover ?? {};
  if (!range || typeof contents !== 'object' || !('value' in contents)) return undefined;
  const { lines } = document;
  return { markdown: contents.value, at: { start: lines.offset(range.start), end: lines.offset(range.end) } };
}

/** The rule that a comment silences. */
function tellComment(document: PlanDocument, offset: number, facts: HoverFacts): Told | undefined {
  const named = suppressedRule(document, offset, facts.rules);
  return named && { markdown: ruleCard(named.rule, facts.language), at: named };
}

interface Spoken {
  readonly rules: readonly Rule[];
  readonly at: Span | undefined;
}

/** The rules that say something at an offset, each once, and the smallest piece of text that one speaks of. */
function rulesAt(offset: number, { findings, rules }: HoverFacts): Spoken {
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const ids = new Set(here.map(({ rule }) => rule));
  const size = ({ start, end }: Span): number => end - start;
  return {
    rules: rules.filter(({ id }) => ids.has(id)),
    at: here.reduce<Span | undefined>(
      (least, one) => (least && size(least) <= size(one) ? least : one),
      undefined,
    ),
  };
}

function tellPlace(document: PlanDocument, offset: number, facts: HoverFacts): Told | undefined {
  const place = hoverPlace(document, offset);
  if (!place) return undefined;
  const markdown = new PlaceTelling(document.plan, place, facts).markdown;
  return markdown === undefined ? undefined : { markdown, at: place };
}

/** What is to be told of a key or a value. */
class PlaceTelling {
  readonly #card: CardFacts | undefined;

  constructor(
    readonly plan: Plan | undefined,
    readonly place: HoverPlace,
    readonly facts: HoverFacts,
  ) {
    const { today, language } = facts;
    this.#card = plan && { plan, today, language };
  }

  get markdown(): string | undefined {
    return this.place.holds === 'key' ? this.#key(this.place) : this.#value(this.place);
  }

  #key({ map, name, path, node }: HoverPlace & { readonly holds: 'key' }): string | undefined {
    if (isOwnKey(name)) return undefined;
    if (map.kind === 'part')
      return Object.hasOwn(map.fields, name) ? this.#meaning(name, map.fields[name]!, path) : undefined;
    if (map.keys === 'day') return this.#date(name, textIn(map.of.title, this.facts.language));
    if (!node || !this.#card) return undefined;
    return this.#kpi(path, 'whole') ?? idCard(map, node, this.#card);
  }

  #value({ field, node, path }: HoverPlace & { readonly holds: 'value' }): string | undefined {
    // What is still to be filled in is asked for.
    if (isPlaceholder(node.value)) return this.#meaning(nameOf(path), field, path);
    switch (field.kind) {
      case 'choice':
        return choiceHover(field, node.word, this.facts.language);
      case 'day':
        return this.#date(node.value, textIn(field.title, this.facts.language));
      case 'reference':
      case 'references':
        return thingCard(this.plan, { to: field.to, id: node.word }, this.facts);
      default:
        return this.#kpi(path, 'numbers');
    }
  }

  #meaning(name: string, field: Field, path: string): string {
    const { frameworks, language } = this.facts;
    const followed = questionsOfPlan(this.plan, frameworks, path, language);
    const any = followed.length === 0 && !field.question ? questionOfAny(path, language) : undefined;
    return keyHover(name, field, any === undefined ? followed : [any], language);
  }

  /** How far away a date is; of one of a KPI also how that stands. */
  #date(value: unknown, title: string): string | undefined {
    if (!isDay(value)) return undefined;
    const { today, language } = this.facts;
    const away = `**${title}**: ${textIn(dayText(value, today), language)}`;
    return [away, this.#kpi(this.place.path, 'numbers') ?? []].flat().join('\n\n');
  }

  /** A KPI: as a whole where its id stands, and else its numbers, where one of them or its name stands. */
  #kpi(path: string, what: 'whole' | 'numbers'): string | undefined {
    const [, goalId, kpiId, key] = KPI.exec(path) ?? [];
    if (goalId === undefined || !this.#card) return undefined;
    if (what === 'whole' ? key !== undefined : !NUMBERS.test(key ?? '')) return undefined;
    const goal = this.plan?.goals.find(({ id }) => id === nameOfStep(goalId));
    const kpi = goal?.kpis.find(({ id }) => id === nameOfStep(kpiId!));
    if (!goal || !kpi) return undefined;
    const facts = { ...this.#card, kpi, goal };
    return what === 'whole' ? kpiCard(facts) : kpiLines(facts).join('\n\n');
  }
}

const KPI = /^\/goals\/([^/]+)\/kpis\/([^/]+)(?:\/(.+))?$/;
const NUMBERS = /^(?:metric$|baseline|target|measurements)/;

/** The key under which a value stands, also within a list. */
function nameOf(path: string): string {
  return path.split('/').findLast((step) => step !== '' && !/^\d+$/.test(step)) ?? '';
}
