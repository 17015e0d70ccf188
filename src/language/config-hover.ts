import type { Hover } from 'vscode-languageserver-types';
import { CONFIG_BOUNDS, LEVELS, PRESETS } from '../core/config-format';
import { planFormat } from '../core/format/plan';
import { fill, type Language, textIn, type Texts } from '../core/language';
import { LineIndex } from '../core/lines';
import type { Rule } from '../core/rule';
import { ABOUT_LEVELS, ABOUT_PRESETS, KEYS, WORD_LISTS } from './config-completion';
import { frameworkPlace, keysOf } from './config-frameworks';
import { ruleCard } from './rule-card';
import { typedWord } from './typed-word';
import { type YamlPlace, yamlPlace } from './yaml-place';

const TEXTS = {
  default: { en: 'Without a config: `{value}`.', nl: 'Zonder config: `{value}`.' },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * What a word of a config means, in Markdown: a key, a rule, a level, an option, a preset. What a team chose itself, such
 * as its words, means nothing to us.
 *
 * @param offset where the cursor is
 */
export function configHover(
  text: string,
  offset: number,
  rules: readonly Rule[],
  language: Language,
): Hover | undefined {
  if (text.length > CONFIG_BOUNDS.size) return undefined;
  const { start, end } = typedWord(text, offset);
  const word = text.slice(start, end);
  const place = word === '' ? undefined : yamlPlace(text, start);
  const value = place && new ConfigTelling(word, place, rules, language).markdown;
  if (value === undefined) return undefined;
  return { contents: { kind: 'markdown', value }, range: new LineIndex(text).range(start, end) };
}

class ConfigTelling {
  constructor(
    readonly word: string,
    readonly place: YamlPlace,
    readonly rules: readonly Rule[],
    readonly language: Language,
  ) {}

  get markdown(): string | undefined {
    const { path, holds } = this.place;
    const [part, ...steps] = path;
    if (part === undefined) return holds === 'key' ? this.#about(mapped(KEYS)) : undefined;
    if (part === 'rules') return this.#inRules(steps);
    if (part === 'frameworks') return this.#inFrameworks(steps);
    if (steps.length > 0) return undefined;
    if (part === 'extends' && holds === 'value') return this.#about(ABOUT_PRESETS, PRESETS);
    return part === 'words' && holds === 'key' ? this.#about(WORD_LISTS) : undefined;
  }

  #inRules([id, place, ...further]: readonly string[]): string | undefined {
    const { holds } = this.place;
    if (id === undefined) return holds === 'key' ? this.#rule(this.word) : undefined;
    if (further.length > 0) return undefined;
    if (place === undefined || place === '0')
      return holds === 'key' ? undefined : this.#about(ABOUT_LEVELS, LEVELS);
    return place === '1' && holds === 'key' ? this.#option(id) : undefined;
  }

  #rule(id: string): string | undefined {
    const rule = this.#ruleOf(id);
    if (!rule) return undefined;
    return `${ruleCard(rule, this.language)}\n\n${this.#default(rule.severity)}`;
  }

  #option(id: string): string | undefined {
    const { options } = this.#ruleOf(id) ?? {};
    const option = options && Object.hasOwn(options, this.word) ? options[this.word] : undefined;
    if (!option) return undefined;
    return `${this.#told(option.description)}\n\n${this.#default(JSON.stringify(option.default))}`;
  }

  #inFrameworks([id, ...path]: readonly string[]): string | undefined {
    const found = id === undefined ? undefined : frameworkPlace(path);
    const { holds } = this.place;
    if (!found) return undefined;
    const { shape = '' } = found;
    const keys = keysOf(shape);
    if (holds === 'key' && Object.hasOwn(keys, this.word)) return this.#about(keys);
    const isPart = shape === 'part' || (shape === 'requirement' && holds !== 'key');
    return isPart ? this.#planPart() : undefined;
  }

  /** The part of a plan that a framework asks for. */
  #planPart(): string | undefined {
    const { fields } = planFormat;
    const name = this.word as keyof typeof fields;
    return Object.hasOwn(fields, name) ? this.#told(fields[name].description) : undefined;
  }

  /** @param words those that count, where not all of them do */
  #about(
    about: Readonly<Record<string, Texts>>,
    words: readonly string[] = Object.keys(about),
  ): string | undefined {
    const texts = words.includes(this.word) ? about[this.word] : undefined;
    return texts && this.#told(texts);
  }

  #told(about: Texts): string {
    return `**${this.word}**: ${textIn(about, this.language)}`;
  }

  #default(value: string): string {
    return fill(TEXTS.default, { value }, this.language);
  }

  #ruleOf(id: string): Rule | undefined {
    return this.rules.find((rule) => rule.id === id);
  }
}

const mapped = (keys: Readonly<Record<string, { readonly about: Texts }>>): Readonly<Record<string, Texts>> =>
  Object.fromEntries(Object.entries(keys).map(([name, { about }]) => [name, about]));
