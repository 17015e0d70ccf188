import type { Config } from '../core/config';
import { planFormat } from '../core/format/plan';
import type { InsertValue } from '../core/edits/render';
import type { Texts } from '../core/language';
import { isOwnKey } from '../core/blank';
import type { Framework, FrameworkStep, PartRequirement, Requirement } from './framework';

const STEP: Texts = { en: 'Step', nl: 'Stap' };

/**
 * Reads a framework from plain data, such as an entry of the config file. What the schema would refuse is left out, so
 * that a mistake in one step does not cost the others.
 *
 * @returns undefined where it has no step that can be read
 */
export function readFramework(id: string, data: unknown): Framework | undefined {
  if (!isRecord(data)) return undefined;
  // A framework without a title is called by its id.
  const title = readTexts(data['title']) ?? { en: id, nl: id };
  const steps = asList(data['steps']).flatMap((step, index) => readStep(step, index + 1) ?? []);
  if (steps.length === 0) return undefined;
  const source = typeof data['source'] === 'string' ? data['source'] : '';
  return { id, title, source, stepName: readTexts(data['stepName']) ?? STEP, steps };
}

/** The frameworks that a team wrote in its config, by id; what cannot be read is left out. */
export function ownFrameworks({ frameworks }: Pick<Config, 'frameworks'>): readonly Framework[] {
  return [...frameworks].flatMap(([id, node]) => readFramework(id, node.value) ?? []);
}

function readStep(data: unknown, place: number): FrameworkStep | undefined {
  if (!isRecord(data)) return undefined;
  const { id, number, skeleton } = data;
  const title = readTexts(data['title']);
  const question = readTexts(data['question']);
  const called = readTexts(data['called']);
  if (typeof id !== 'string' || !title || !question) return undefined;
  return {
    id,
    number: typeof number === 'number' ? number : place,
    title,
    ...(called ? { called } : {}),
    question,
    required: asList(data['required']).flatMap((part) => readRequirement(part) ?? []),
    optional: strings(data['optional']).filter(namesPart),
    skeleton: readSkeleton(skeleton),
  };
}

/** Deeper than any plan needs; a framework that refers to itself by an alias ends here. */
const DEEPEST = 20;

function readRequirement(data: unknown, depth = 0): Requirement | undefined {
  if (typeof data === 'string') return namesPart(data) ? part(data) : undefined;
  if (!isRecord(data) || depth > DEEPEST) return undefined;
  if (typeof data['part'] === 'string') {
    if (!namesPart(data['part'])) return undefined;
    const where = isRecord(data['where']) ? data['where'] : {};
    const wanted = Object.entries(where).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    return {
      ...part(data['part']),
      with: strings(data['with']),
      where: Object.fromEntries(wanted),
      ...(data['says'] === 'deadline' ? { says: 'deadline' } : {}),
    };
  }
  const anyOf = asList(data['anyOf']).flatMap((one) => readRequirement(one, depth + 1) ?? []);
  return anyOf.length > 0 ? { anyOf } : undefined;
}

/** Whether a plan can have such a part: it begins with a key of the format, or with one of the author's own. */
function namesPart(path: string): boolean {
  const [first = '', ...others] = path.split('.');
  return !others.includes('') && (isOwnKey(first) || Object.hasOwn(planFormat.fields, first));
}

const part = (path: string): PartRequirement => ({ part: path, with: [], where: {} });

function readTexts(data: unknown): Texts | undefined {
  if (typeof data === 'string' && data.trim() !== '') return { en: data, nl: data };
  if (!isRecord(data)) return undefined;
  const { en, nl } = data;
  return typeof en === 'string' && typeof nl === 'string' ? { en, nl } : undefined;
}

/** What is put into a plan where an answer is missing. */
export function readSkeleton(data: unknown): InsertValue {
  return readValue(data, 0);
}

function readValue(data: unknown, depth: number): InsertValue {
  if (typeof data === 'string' || typeof data === 'number') return data;
  if (depth > DEEPEST) return null;
  if (Array.isArray(data)) return data.map((item) => readValue(item, depth + 1));
  if (!isRecord(data)) return null;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, readValue(value, depth + 1)]));
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const asList = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

const strings = (data: unknown): readonly string[] => asList(data).filter((item) => typeof item === 'string');
