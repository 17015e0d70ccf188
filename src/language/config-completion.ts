import type { CompletionItem } from 'vscode-languageserver-types';
import { CONFIG_BOUNDS, type Level, LEVELS, type Preset, PRESETS } from '../core/config-format';
import { planFormat } from '../core/format/plan';
import { type Language, textIn, type Texts } from '../core/language';
import { LineIndex } from '../core/lines';
import type { Rule } from '../core/rule';
import { frameworkPlace, keysOf } from './config-frameworks';
import { ruleOffer } from './rule-offer';
import { KIND, type Offer, toItems, type TypedWord, typedWord } from './typed-word';
import { type YamlPlace, yamlPlace } from './yaml-place';

/** The keys of a config, with what comes behind them. */
export const KEYS: Readonly<Record<string, { readonly text: string; readonly about: Texts }>> = {
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

export const WORD_LISTS: Readonly<Record<string, Texts>> = {
  vague: { en: 'Words to point at as vague.', nl: 'Woorden die als vaag worden aangewezen.' },
  allowed: { en: 'Words that are never called vague.', nl: 'Woorden die nooit vaag worden genoemd.' },
};

export const ABOUT_PRESETS: Readonly<Record<Preset, Texts>> = {
  recommended: { en: 'The rules as they are.', nl: 'De regels zoals ze zijn.' },
  strict: {
    en: 'Every warning is an error, and every info a warning.',
    nl: 'Elke waarschuwing is een fout, en elke info een waarschuwing.',
  },
  minimal: { en: 'Only the errors, and the heart of goals.', nl: 'Alleen de fouten, en de kern van doelen.' },
};

export const ABOUT_LEVELS: Readonly<Record<Level, Texts>> = {
  error: { en: 'It has to be mended.', nl: 'Dit moet anders.' },
  warning: { en: 'It should be mended.', nl: 'Dit hoort anders.' },
  info: { en: 'It is good to know.', nl: 'Dit is goed om te weten.' },
  hint: { en: 'It is hardly noticed.', nl: 'Dit valt nauwelijks op.' },
  off: { en: 'The rule does not run.', nl: 'De regel wordt niet gedaan.' },
};

const DEFAULT: Texts = { en: 'as it is without a config', nl: 'zoals zonder config' };

/**
 * What can be written in a config where the cursor is: keys, rules and options that are not there yet, presets, levels,
 * and the keys of frameworks.
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
  const place = yamlPlace(text, typed.start);
  if (!place) return [];
  const offers = new ConfigCompletion(place, typed, rules, language).offers;
  return toItems(offers, typed, new LineIndex(text));
}

class ConfigCompletion {
  constructor(
    readonly place: YamlPlace,
    readonly typed: TypedWord,
    readonly rules: readonly Rule[],
    readonly language: Language,
  ) {}

  get offers(): readonly Offer[] {
    const { path, holds } = this.place;
    const [part, ...steps] = path;
    if (part === undefined) return holds === 'key' ? this.#parts() : [];
    if (part === 'rules') return this.#inRules(steps);
    if (part === 'frameworks') return this.#inFrameworks(steps);
    if (part === 'extends' && path.length === 1 && holds === 'value') return this.#presets();
    if (part === 'words' && path.length === 1 && holds === 'key') return this.#keys(WORD_LISTS);
    return [];
  }

  #parts(): readonly Offer[] {
    return this.#fresh(Object.entries(KEYS)).map(([label, { text, about }]) => ({
      ...this.#property(label, about),
      newText: this.#named(label, this.place.isFlow ? undefined : text),
    }));
  }

  #inRules([id, place, option, ...further]: readonly string[]): readonly Offer[] {
    const { holds, isFlow } = this.place;
    if (id === undefined) {
      if (holds !== 'key') return [];
      return this.#fresh(this.rules.map((rule) => [rule.id, rule] as const)).map(([name, rule]) => ({
        ...ruleOffer(rule, this.language),
        newText: this.#named(name),
      }));
    }
    const rule = this.rules.find((one) => one.id === id);
    if (!rule || further.length > 0) return [];
    if (place === undefined) return holds === 'value' ? this.#levels(rule) : [];
    if (option !== undefined) return holds === 'value' ? valuesOf(rule, option, this.language) : [];
    if (place === '0') return holds === 'item' ? this.#levels(rule) : [];
    // Behind the level stand the options; a rule has no third thing.
    if (place !== '1' || holds === 'value') return [];
    const options = this.#options(rule);
    return holds === 'item' && isFlow ? options.map((offer) => inBraces(offer)) : options;
  }

  #inFrameworks([id, ...path]: readonly string[]): readonly Offer[] {
    const { holds, isFlow } = this.place;
    const found = id === undefined ? undefined : frameworkPlace(path);
    if (!found || found.isList) return [];
    const { shape = '', words } = found;
    const keys = this.#keys(keysOf(shape));
    if (holds === 'key') return keys;
    const names =
      shape === 'part' || (shape === 'requirement' && holds === 'item') ? planParts(this.language) : [];
    const values = [...words.map((label) => ({ label, kind: KIND.enumMember })), ...names];
    // In brackets, a key would need braces of its own.
    return holds === 'item' && !isFlow ? [...keys, ...values] : values;
  }

  #presets(): readonly Offer[] {
    return PRESETS.map((label) => ({
      label,
      kind: KIND.enumMember,
      documentation: textIn(ABOUT_PRESETS[label], this.language),
    }));
  }

  #levels({ severity }: Rule): readonly Offer[] {
    return LEVELS.map((label) => ({
      label,
      kind: KIND.enumMember,
      ...(label === severity ? { detail: textIn(DEFAULT, this.language) } : {}),
      documentation: textIn(ABOUT_LEVELS[label], this.language),
    }));
  }

  #options({ options }: Rule): readonly Offer[] {
    return this.#fresh(Object.entries(options)).map(([label, option]) => ({
      label,
      kind: KIND.property,
      documentation: textIn(option.description, this.language),
      newText: this.#named(label, `${label}: ${JSON.stringify(option.default)}`),
    }));
  }

  #keys(about: Readonly<Record<string, Texts>>): readonly Offer[] {
    return this.#fresh(Object.entries(about)).map(([label, texts]) => ({
      ...this.#property(label, texts),
      newText: this.#named(label),
    }));
  }

  #property(label: string, about: Texts): Offer {
    return { label, kind: KIND.property, documentation: textIn(about, this.language) };
  }

  /** What a key becomes; where its colon is there already, only the name. */
  #named(name: string, text = `${name}: `): string {
    return /^["']? *:/.test(this.typed.rest) ? name : text;
  }

  /** The entries whose key is not there yet. */
  #fresh<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
    const { holds, keys } = this.place;
    return entries.filter(([name]) => holds !== 'key' || !keys.has(name));
  }
}

/** The parts that a plan can have, of which the answers to the steps of a framework are made. */
function planParts(language: Language): readonly Offer[] {
  return Object.entries(planFormat.fields).map(([label, { description }]) => ({
    label,
    kind: KIND.reference,
    documentation: textIn(description, language),
  }));
}

const inBraces = (offer: Offer): Offer => ({ ...offer, newText: `{ ${offer.newText ?? offer.label} }` });

/** The values of an option that can be listed, the default first. */
function valuesOf({ options }: Rule, name: string, language: Language): readonly Offer[] {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return [];
  const { enum: words, type } = option;
  const others: readonly unknown[] = Array.isArray(words) ? words : type === 'boolean' ? [true, false] : [];
  return [...new Set([option.default, ...others])].map((value) => ({
    label: typeof value === 'string' ? value : JSON.stringify(value),
    kind: KIND.value,
    documentation: textIn(option.description, language),
  }));
}
