import type { ErrorObject } from 'ajv';
import type { ConfigMistake } from './config';
import { mistake } from './config-mistake';
import { EXPECTED, expectedOption, listOf, MESSAGES, OF_A_CONFIG } from './config-texts';
import { matchesNothing } from './config-ignore';
import { CONFIG_BOUNDS, LEVELS, PRESETS, wildcardsIn } from './config-format';
import type { PlanDocument } from './document';
import { type Filling, quote, type Texts } from './language';
import { Guesses } from './nearest';
import { nameOfStep, type Place, pointerStep } from './place';
import type { Rule } from './rule';
import { nodeAt, type PlanNode } from './tree';

/** What the JSON Schema, and what goes beyond it, has against a config. */
export function explainMistakes(
  document: PlanDocument,
  errors: readonly ErrorObject[],
  rules: readonly Rule[],
  tooLarge: boolean,
): readonly ConfigMistake[] {
  if (tooLarge) return [mistake({ start: 0, end: document.text.length, path: '' }, MESSAGES.size, {})];
  const explainer = new Explainer(document, rules);
  const found = new Map<string, ConfigMistake>();
  for (const error of errors) {
    if (found.size >= CONFIG_BOUNDS.mistakes) break;
    const told = explainer.explain(error);
    // Of several errors at one place the first says it.
    const key = told && `${told.start} ${told.path}`;
    if (told && key !== undefined && !found.has(key)) found.set(key, told);
  }
  return [...found.values(), ...patterns(document)];
}

/** What the rules about texts as such say, be it a plan's text or a config's. */
export function textMistakes(document: PlanDocument, rules: readonly Rule[]): readonly ConfigMistake[] {
  return rules.flatMap((rule) =>
    [...(rule.check.text?.(document) ?? [])].map(({ at, message, data }) =>
      mistake(at, OF_A_CONFIG[rule.id]?.[message] ?? rule.messages[message]!, data, [], rule.id),
    ),
  );
}

class Explainer {
  readonly #guesses = new Guesses();
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(
    readonly document: PlanDocument,
    rules: readonly Rule[],
  ) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  explain({ instancePath, keyword, params }: ErrorObject): ConfigMistake | undefined {
    const node = nodeAt(this.document.parsed.root, instancePath);
    // Of a choice of forms, what is wrong with the form that was tried is told.
    if (!node || keyword === 'anyOf') return undefined;
    const extra = keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
    const [part, ...steps] = instancePath.split('/').slice(1).map(nameOfStep);
    if (part === 'rules') return this.#inRules(node, steps, extra, keyword);
    if (extra !== undefined) {
      const keys = part === 'words' ? ['vague', 'allowed'] : KEYS;
      return this.#unknown(keyOf(node, extra), extra, keys, MESSAGES.keyNear, MESSAGES.key, listOf(keys));
    }
    if (part === 'extends' && node.kind === 'scalar') {
      return this.#unknown(node, node.word, PRESETS, MESSAGES.wordNear, MESSAGES.word, listOf(PRESETS));
    }
    return this.#wrongValue(node, part, steps, keyword);
  }

  #inRules(
    node: PlanNode,
    [id, place, option]: readonly string[],
    extra: string | undefined,
    keyword: string,
  ): ConfigMistake | undefined {
    if (id === undefined) {
      if (extra === undefined) return expect(node, EXPECTED.rules);
      return this.#unknown(
        keyOf(node, extra),
        extra,
        [...this.#rules.keys()],
        MESSAGES.ruleNear,
        MESSAGES.rule,
      );
    }
    if (place === undefined && node.kind === 'list')
      return keyword === 'minItems' || keyword === 'maxItems' ? expect(node, EXPECTED.rule) : undefined;
    if (place === undefined || place === '0') {
      if (node.kind !== 'scalar') return expect(node, place === undefined ? EXPECTED.rule : EXPECTED.level);
      // Whoever writes `false` wants to be rid of it.
      const word = node.value === false ? 'off' : node.word;
      return this.#unknown(node, word, LEVELS, MESSAGES.wordNear, MESSAGES.word, listOf(LEVELS), node.word);
    }
    const known = this.#rules.get(id)?.options ?? {};
    if (extra !== undefined) {
      const names = Object.keys(known);
      const at = keyOf(node, extra);
      if (names.length === 0) return mistake(at, MESSAGES.noOptions, { rule: id });
      return this.#unknown(at, extra, names, MESSAGES.optionNear, MESSAGES.option, listOf(names));
    }
    if (option === undefined) return expect(node, EXPECTED.options);
    return expect(node, Object.hasOwn(known, option) ? expectedOption(known[option]!) : EXPECTED.options);
  }

  #wrongValue(
    node: PlanNode,
    part: string | undefined,
    steps: readonly string[],
    keyword: string,
  ): ConfigMistake {
    if (keyword === 'maxItems' || keyword === 'maxProperties') {
      const most =
        part === 'ignore'
          ? CONFIG_BOUNDS.patterns
          : part === 'words'
            ? CONFIG_BOUNDS.words
            : CONFIG_BOUNDS.frameworks;
      return mistake(headOf(node), MESSAGES.many, { most });
    }
    if (keyword === 'maxLength') return mistake(headOf(node), MESSAGES.long, {});
    if (part === undefined) return expect(node, EXPECTED.config);
    if (part === 'words') {
      return expect(
        node,
        steps.length === 0 ? EXPECTED.words : steps.length === 1 ? EXPECTED.list : EXPECTED.text,
      );
    }
    if (part === 'ignore') return expect(node, steps.length === 0 ? EXPECTED.patterns : EXPECTED.pattern);
    if (part === 'extends') return expect(node, EXPECTED.preset);
    return expect(node, steps.length === 0 ? EXPECTED.frameworks : EXPECTED.framework);
  }

  /** A word that is none of those that are known there. */
  #unknown(
    at: Place,
    word: string,
    known: readonly string[],
    near: Texts,
    unknown: Texts,
    allowed: Filling[string] = '',
    written = word,
  ): ConfigMistake {
    const nearest = known.includes(word) ? word : this.#guesses.nearest(word, known);
    const found = quote(written);
    if (nearest === undefined) return mistake(at, unknown, { found, allowed });
    const title = { en: `Change to ${nearest}`, nl: `Maak er ${nearest} van` };
    const { start, end } = at;
    return mistake(at, near, { found, nearest }, [{ title, edits: [{ start, end, text: nearest }] }]);
  }
}

const KEYS = ['extends', 'rules', 'words', 'frameworks', 'ignore'] as const;

/** Patterns that could take long to compare, which are left out, and those that no file can match. */
function patterns({ root }: PlanDocument): readonly ConfigMistake[] {
  const node = root?.entries.get('ignore');
  if (node?.kind !== 'list') return [];
  return node.items.slice(0, CONFIG_BOUNDS.patterns).flatMap((item) => {
    const { value } = item;
    if (typeof value !== 'string' || value.trim() === '' || value.length > CONFIG_BOUNDS.patternLength)
      return [];
    if (wildcardsIn(value) > CONFIG_BOUNDS.wildcards)
      return [mistake(headOf(item), MESSAGES.wildcards, { most: CONFIG_BOUNDS.wildcards })];
    return matchesNothing(value) ? [mistake(headOf(item), MESSAGES.nothing, { found: quote(value) })] : [];
  });
}

function expect(node: PlanNode, expected: Texts): ConfigMistake {
  return mistake(headOf(node), MESSAGES.expected, { expected });
}

/** What stands at a key, or the key where nothing does; of several lines, the key says where. */
function headOf(node: PlanNode): Place {
  return node.kind === 'scalar' && node.end > node.start ? node : node.key;
}

function keyOf(node: PlanNode, name: string): Place {
  return nodeAt(node, pointerStep(name))?.key ?? node;
}
