import type { ConfigMistake } from '../core/config';
import { mistake } from '../core/config-mistake';
import { OWN_LANGUAGES, quote, type Texts } from '../core/language';
import { fieldAt } from '../core/model';
import type { Place } from '../core/place';
import { isBlank, isOwnKey } from '../core/blank';
import type { PlanNode } from '../core/tree';

/** What is wrong with the frameworks that a team wrote in its config, each where it stands; the rest of them counts. */
export function frameworkMistakes(frameworks: ReadonlyMap<string, PlanNode>): readonly ConfigMistake[] {
  return [...frameworks].flatMap(([id, node]) => [...checkId(id, node), ...checkMap(node, FRAMEWORK)]);
}

/** What a plan and the command line can name; there, `all` means every framework. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

function* checkId(id: string, node: PlanNode): Iterable<ConfigMistake> {
  if (ID.test(id) && id !== 'all') return;
  yield mistake(node.key, MESSAGES.id, { found: quote(id) });
}

type Check = (node: PlanNode) => Iterable<ConfigMistake>;

/** The keys of a map, with what is asked of each; those that must be there are named. */
interface Shape {
  readonly keys: Readonly<Record<string, Check>>;
  readonly required: readonly string[];
}

const MESSAGES = {
  expected: { en: 'Expected {expected}.', nl: 'Hier hoort {expected}.' },
  lacks: { en: 'The key `{key}` is missing here.', nl: 'Hier ontbreekt de sleutel `{key}`.' },
  key: { en: 'Unknown key {found}: choose {known}.', nl: 'Onbekende sleutel {found}: kies {known}.' },
  id: {
    en: 'A framework cannot be called {found}: use letters, digits, `-` and `_`, and another word than `all`.',
    nl: 'Een raamwerk kan geen {found} heten: gebruik letters, cijfers, `-` en `_`, en een ander woord dan `all`.',
  },
  twice: {
    en: 'Another step is called {id} already: give each step an id of its own.',
    nl: 'Er heet al een stap {id}: geef elke stap een eigen id.',
  },
  part: {
    en: 'A plan has no part {found}: write keys of the format with dots between them, such as `goals.*.owner`.',
    nl: 'Een plan heeft geen onderdeel {found}: schrijf sleutels van het formaat met punten ertussen, zoals `goals.*.owner`.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const EXPECTED = {
  map: { en: 'keys with values', nl: 'een rij sleutels met waarden' },
  text: { en: 'a text', nl: 'een tekst' },
  texts: {
    en: 'a text, or one under `en` and one under `nl`',
    nl: 'een tekst, of één bij `en` en één bij `nl`',
  },
  number: { en: 'a whole number', nl: 'een heel getal' },
  steps: { en: 'a list of one step or more', nl: 'een lijst van een of meer stappen' },
  parts: {
    en: 'a list of parts, such as `[goals, research.date]`',
    nl: 'een lijst van onderdelen, zoals `[goals, research.date]`',
  },
  requirement: {
    en: 'a part such as `goals.*.owner`, or `part:` or `anyOf:` with more about it',
    nl: 'een onderdeel zoals `goals.*.owner`, of `part:` of `anyOf:` met meer erover',
  },
  anyOf: {
    en: 'at least one part, such as `[mission, vision]`',
    nl: 'minstens één onderdeel, zoals `[mission, vision]`',
  },
  says: { en: 'the word `deadline`', nl: 'het woord `deadline`' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Of several lines, the key says where. */
const placeOf = (node: PlanNode): Place => (node.kind === 'scalar' && !isBlank(node) ? node : node.key);

const expect = (node: PlanNode, expected: Texts): ConfigMistake =>
  mistake(placeOf(node), MESSAGES.expected, { expected });

function* checkMap(node: PlanNode, { keys, required }: Shape): Iterable<ConfigMistake> {
  if (node.kind !== 'map') {
    yield expect(node, EXPECTED.map);
    return;
  }
  for (const key of required) {
    if (!node.entries.has(key)) yield mistake(placeOf(node), MESSAGES.lacks, { key });
  }
  for (const [name, child] of node.entries) {
    if (isOwnKey(name)) continue;
    const check = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (check) yield* check(child);
    else {
      const known = Object.keys(keys).map((key) => `\`${key}\``);
      yield mistake(child.key, MESSAGES.key, { found: quote(name), known: known.join(', ') });
    }
  }
}

function* checkText(node: PlanNode): Iterable<ConfigMistake> {
  if (typeof node.value !== 'string' || isBlank(node)) yield expect(node, EXPECTED.text);
}

function* checkTexts(node: PlanNode): Iterable<ConfigMistake> {
  if (node.kind === 'map')
    yield* checkMap(node, { keys: { en: checkText, nl: checkText }, required: OWN_LANGUAGES });
  else if (typeof node.value !== 'string' || isBlank(node)) yield expect(node, EXPECTED.texts);
}

function* checkNumber(node: PlanNode): Iterable<ConfigMistake> {
  if (typeof node.value !== 'number' || !Number.isInteger(node.value) || node.value < 1)
    yield expect(node, EXPECTED.number);
}

/** @param least how many there must be at the least */
const listOf = (check: Check, expected: Texts, least = 0): Check =>
  function* (node) {
    if (node.kind !== 'list' || least > node.items.length) yield expect(node, expected);
    else for (const item of node.items) yield* check(item);
  };

function* checkPart(node: PlanNode): Iterable<ConfigMistake> {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || isBlank(node))
    yield expect(node, EXPECTED.requirement);
  else if (!isKnown(node.value)) yield mistake(placeOf(node), MESSAGES.part, { found: quote(node.value) });
}

function isKnown(part: string): boolean {
  const keys = part.split('.');
  if (part.includes('/') || keys.includes('')) return false;
  // What the author's own keys hold is the author's affair.
  const own = keys.findIndex(isOwnKey);
  if (own === 0) return true;
  const known = own < 0 ? keys : keys.slice(0, own);
  return fieldAt(`/${known.join('/')}`) !== undefined;
}

function* checkRequirement(node: PlanNode): Iterable<ConfigMistake> {
  if (node.kind !== 'map') yield* checkPart(node);
  else if (node.entries.has('anyOf')) yield* checkMap(node, ANY_OF);
  else yield* checkMap(node, PART);
}

function* checkBelow(node: PlanNode): Iterable<ConfigMistake> {
  const part = node.parent?.kind === 'map' ? node.parent.entries.get('part')?.value : undefined;
  if (node.kind !== 'list') yield expect(node, EXPECTED.parts);
  else if (typeof part === 'string' && isKnown(part)) {
    for (const item of node.items) {
      if (typeof item.value !== 'string') yield expect(item, EXPECTED.text);
      else if (!isKnown(`${part}.${item.value}`))
        yield mistake(placeOf(item), MESSAGES.part, { found: quote(`${part}.${item.value}`) });
    }
  }
}

function* checkWhere(node: PlanNode): Iterable<ConfigMistake> {
  if (node.kind !== 'map') yield expect(node, EXPECTED.map);
  else for (const child of node.entries.values()) yield* checkText(child);
}

function* checkSays(node: PlanNode): Iterable<ConfigMistake> {
  if (node.value !== 'deadline') yield expect(node, EXPECTED.says);
}

function* checkSkeleton(node: PlanNode): Iterable<ConfigMistake> {
  if (node.kind !== 'map') yield expect(node, EXPECTED.map);
}

const PART: Shape = {
  keys: { part: checkPart, with: checkBelow, where: checkWhere, says: checkSays },
  required: ['part'],
};
const ANY_OF: Shape = { keys: { anyOf: listOf(checkRequirement, EXPECTED.anyOf, 1) }, required: ['anyOf'] };
const STEP: Shape = {
  keys: {
    id: checkText,
    number: checkNumber,
    title: checkTexts,
    called: checkTexts,
    question: checkTexts,
    required: listOf(checkRequirement, EXPECTED.parts),
    optional: listOf(checkPart, EXPECTED.parts),
    skeleton: checkSkeleton,
  },
  required: ['id', 'title', 'question', 'required'],
};
const checkEachStep = listOf((node) => checkMap(node, STEP), EXPECTED.steps, 1);

function* checkSteps(node: PlanNode): Iterable<ConfigMistake> {
  yield* checkEachStep(node);
  if (node.kind !== 'list') return;
  const told = new Set<string>();
  for (const step of node.items) {
    const id = step.kind === 'map' ? step.entries.get('id') : undefined;
    if (id?.kind !== 'scalar' || isBlank(id)) continue;
    if (told.has(id.word)) yield mistake(placeOf(id), MESSAGES.twice, { id: quote(id.word) });
    told.add(id.word);
  }
}

const FRAMEWORK: Shape = {
  keys: {
    title: checkTexts,
    source: checkText,
    stepName: checkTexts,
    steps: checkSteps,
  },
  required: ['steps'],
};
