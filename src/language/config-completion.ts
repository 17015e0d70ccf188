import type { CompletionItem } from 'vscode-languageserver-types';
import { CONFIG_BOUNDS, type Level, LEVELS, type Preset, PRESETS } from '../core/config-format';
import { PlanDocument } from '../core/document';
import type { Language, Texts } from '../core/language';
import type { Rule } from '../core/rule';
import { keysAbove } from './keys-above';
import { ruleOffer } from './rule-offer';
import { KIND, type Offer, toItems, type TypedWord, typedWord } from './typed-word';

/** The keys of a config, with what comes behind them. */
const KEYS: Readonly<Record<string, { readonly text: string; readonly about: Texts }>> = {
  extends: {
    text: 'extends: ',
    about: { en: 'What to start from.', nl: 'Waar je van uitgaat.' },
  },
  rules: {
    text: 'rules:\n  ',
    about: { en: 'How much each rule matters.', nl: 'Hoe zwaar elke regel telt.' },
  },
  words: {
    text: 'words:\n  ',
    about: {
      en: 'Words that your team finds vague, and words that it knows the meaning of.',
      nl: 'Woorden die je team vaag vindt, en woorden waarvan het weet wat ze betekenen.',
    },
  },
  frameworks: {
    text: 'frameworks:\n  ',
    about: {
      en: 'Frameworks of your own, each under its id.',
      nl: 'Eigen raamwerken, elk onder een eigen naam.',
    },
  },
  ignore: {
    text: 'ignore:\n  - ',
    about: {
      en: 'Plans that are not checked: patterns as in `.gitignore`.',
      nl: 'Plannen die niet worden gecontroleerd: patronen zoals in `.gitignore`.',
    },
  },
};

const WORD_LISTS: Readonly<Record<string, Texts>> = {
  vague: { en: 'Words to point at as vague.', nl: 'Woorden die als vaag worden aangewezen.' },
  allowed: { en: 'Words that are never called vague.', nl: 'Woorden die nooit vaag worden genoemd.' },
};

const ABOUT_PRESETS: Readonly<Record<Preset, Texts>> = {
  recommended: { en: 'The rules as they are.', nl: 'De regels zoals ze zijn.' },
  strict: {
    en: 'Every warning is an error, and every info a warning.',
    nl: 'Elke waarschuwing is een fout, en elke info een waarschuwing.',
  },
  minimal: { en: 'Only the errors, and the heart of goals.', nl: 'Alleen de fouten, en de kern van doelen.' },
};

const ABOUT_LEVELS: Readonly<Record<Level, Texts>> = {
  error: { en: 'It has to be mended.', nl: 'Dit moet anders.' },
  warning: { en: 'It should be mended.', nl: 'Dit hoort anders.' },
  info: { en: 'It is good to know.', nl: 'Dit is goed om te weten.' },
  hint: { en: 'It is hardly noticed.', nl: 'Dit valt nauwelijks op.' },
  off: { en: 'The rule does not run.', nl: 'De regel wordt niet gedaan.' },
};

const DEFAULT: Texts = { en: 'as it is without a config', nl: 'zoals zonder config' };

/**
 * What can be written in a config where the cursor is: keys, rules and options that are not there yet, presets, levels.
 * It goes by the line and what stands above it, for what is being typed is seldom sound.
 *
 * @param offset where the cursor is
 */
export function completeConfig(
  text: string,
  offset: number,
  rules: readonly Rule[],
  language: Language,
): readonly CompletionItem[] {
  if (text.length > CONFIG_BOUNDS.size) return [];
  const typed = typedWord(text, offset);
  const offers = new ConfigCompletion(text, typed, rules, language).offers;
  return toItems(offers, typed, new PlanDocument(text).lines);
}

/** `  rule-id: `, then what stands behind it as far as the cursor. */
const RULE_LINE = /^( +)(["']?)([\w-]+)\2 *: +(.*)$/;
const OPENING_QUOTE = /^["']?$/;

class ConfigCompletion {
  constructor(
    readonly text: string,
    readonly typed: TypedWord,
    readonly rules: readonly Rule[],
    readonly language: Language,
  ) {}

  get offers(): readonly Offer[] {
    const { before } = this.typed;
    if (/^ *$/.test(before)) return this.#keys(before.length);
    const preset = /^extends *: +(.*)$/.exec(before);
    if (preset && OPENING_QUOTE.test(preset[1]!)) return this.#presets();
    const item = /^( *)- +(.*)$/.exec(before);
    if (item) return this.#item(item[1]!.length, item[2]!);
    const [, indent, , id, value] = RULE_LINE.exec(before) ?? [];
    if (indent === undefined || value === undefined) return [];
    const rule = this.rules.find((one) => one.id === id);
    return rule && this.#isAbove(indent.length, ['rules']) ? this.#value(rule, value) : [];
  }

  #keys(indent: number): readonly Offer[] {
    if (indent === 0) {
      return this.#fresh(Object.entries(KEYS), []).map(([label, { text, about }]) => ({
        ...this.#property(label, about),
        newText: this.#named(label, text),
      }));
    }
    if (this.#isAbove(indent, ['rules'])) {
      const entries = this.rules.map((rule) => [rule.id, rule] as const);
      return this.#fresh(entries, ['rules']).map(([id, rule]) => ({
        ...ruleOffer(rule, this.language),
        newText: this.#named(id),
      }));
    }
    if (this.#isAbove(indent, ['words'])) {
      return this.#fresh(Object.entries(WORD_LISTS), ['words']).map(([label, about]) => ({
        ...this.#property(label, about),
        newText: this.#named(label),
      }));
    }
    return [];
  }

  #presets(): readonly Offer[] {
    return PRESETS.map((label) => ({
      label,
      kind: KIND.enumMember,
      documentation: ABOUT_PRESETS[label][this.language],
    }));
  }

  /** Behind a rule: a level, or a list of a level and options. */
  #value(rule: Rule, written: string): readonly Offer[] {
    if (/^(?:\[ *)?["']?$/.test(written)) return this.#levels(rule);
    const options = /^\[ *["']?[\w-]+["']? *, *(.*)$/.exec(written)?.[1];
    if (options === undefined) return [];
    if (options === '') return this.#options(rule, '').map((offer) => inBraces(offer));
    return options.startsWith('{') ? this.#inBraces(rule, options.slice(1)) : [];
  }

  /** The same list, its items on lines of their own. */
  #item(indent: number, written: string): readonly Offer[] {
    const { lineStart } = this.typed;
    const above = this.text.slice(0, lineStart);
    // The dashes may stand under the key itself.
    const [parent, id] = keysAbove(above, indent + 1);
    const rule = parent === 'rules' ? this.rules.find((one) => one.id === id) : undefined;
    if (!rule) return [];
    const last =
      above
        .trimEnd()
        .split(/\r?\n/)
        .findLast((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
    const isFirst = !/^\s*-/.test(last);
    if (isFirst) return OPENING_QUOTE.test(written) ? this.#levels(rule) : [];
    return written === '' ? this.#options(rule, '') : [];
  }

  #levels({ severity }: Rule): readonly Offer[] {
    return LEVELS.map((label) => ({
      label,
      kind: KIND.enumMember,
      ...(label === severity ? { detail: DEFAULT[this.language] } : {}),
      documentation: ABOUT_LEVELS[label][this.language],
    }));
  }

  #inBraces(rule: Rule, written: string): readonly Offer[] {
    const last = written.slice(written.lastIndexOf(',') + 1);
    const option = /^ *([\w-]+) *: +["']?$/.exec(last)?.[1];
    if (option !== undefined) return valuesOf(rule, option);
    return last.trim() === '' ? this.#options(rule, written + this.typed.rest) : [];
  }

  /** @param beside what else stands among the options */
  #options({ options }: Rule, beside: string): readonly Offer[] {
    const there = new Set([...beside.matchAll(/([\w-]+)["']? *:/g)].map(([, name]) => name));
    return Object.entries(options)
      .filter(([name]) => !there.has(name))
      .map(([label, option]) => ({
        label,
        kind: KIND.property,
        documentation: option.description,
        newText: this.#named(label, `${label}: ${JSON.stringify(option.default)}`),
      }));
  }

  #property(label: string, about: Texts): Offer {
    return { label, kind: KIND.property, documentation: about[this.language] };
  }

  /** What a key becomes; where its colon is there already, only the name. */
  #named(name: string, text = `${name}: `): string {
    return /^["']? *:/.test(this.typed.rest) ? name : text;
  }

  #isAbove(indent: number, keys: readonly string[]): boolean {
    const above = keysAbove(this.text.slice(0, this.typed.lineStart), indent);
    return above.length === keys.length && above.every((key, index) => key === keys[index]);
  }

  /** The entries whose key is not there yet, the one that is being typed not counted. */
  #fresh<T>(entries: readonly (readonly [string, T])[], keys: readonly string[]): (readonly [string, T])[] {
    const { lineStart, lineEnd } = this.typed;
    const others = new PlanDocument(this.text.slice(0, lineStart) + this.text.slice(lineEnd));
    const map = others.nodeAt(keys.map((key) => `/${key}`).join(''));
    return entries.filter(([name]) => map?.kind !== 'map' || !map.entries.has(name));
  }
}

const inBraces = (offer: Offer): Offer => ({ ...offer, newText: `{ ${offer.newText ?? offer.label} }` });

/** The values of an option that can be listed, the default first. */
function valuesOf({ options }: Rule, name: string): readonly Offer[] {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return [];
  const { enum: words, type } = option;
  const others: readonly unknown[] = Array.isArray(words) ? words : type === 'boolean' ? [true, false] : [];
  return [...new Set([option.default, ...others])].map((value) => ({
    label: typeof value === 'string' ? value : JSON.stringify(value),
    kind: KIND.value,
    documentation: option.description,
  }));
}
