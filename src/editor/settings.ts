import { type Language, LANGUAGES, type Texts } from '../core/language';

/** What a language is called in ours. */
function nameOf(language: Language): Texts {
  const say = (own: string): string =>
    new Intl.DisplayNames([own], { type: 'language' }).of(language) ?? language;
  return { en: say('en'), nl: say('nl') };
}

/** A setting of the editor; what a team decides about its plans stands in the config file instead. */
export interface Setting {
  readonly type: 'boolean' | 'string';
  readonly default: boolean | string;
  readonly description: Texts;
  readonly values?: Readonly<Record<string, Texts>>;
}

/** The settings, by name; the manifest's part and its translations are generated from here. */
export const SETTINGS = {
  'strategy.enable': {
    type: 'boolean',
    default: true,
    description: {
      en: 'Check plans (`strategy.yaml`) while you type.',
      nl: 'Controleer plannen (`strategy.yaml`) terwijl je typt.',
    },
  },
  'strategy.messages.language': {
    type: 'string',
    default: 'auto',
    description: {
      en: 'The language of what is said about a plan.',
      nl: 'De taal van wat er over een plan wordt gezegd.',
    },
    values: {
      auto: { en: 'The language of the editor.', nl: 'De taal van de editor.' },
      ...Object.fromEntries(LANGUAGES.map((language) => [language, nameOf(language)])),
    },
  },
  'strategy.codeLens': {
    type: 'boolean',
    default: true,
    description: {
      en: 'Show above goals, KPIs and steps how they stand and what you can do with them.',
      nl: 'Toon boven doelen, KPI’s en stappen hoe ze ervoor staan en wat je ermee kunt doen.',
    },
  },
  'strategy.inlayHints': {
    type: 'boolean',
    default: true,
    description: {
      en: 'Show the weekday beside dates, the name beside ids, and beside hours what they cost in a year.',
      nl: 'Toon de weekdag bij datums, de naam bij id’s, en bij uren wat ze in een jaar kosten.',
    },
  },
} as const satisfies Readonly<Record<string, Setting>>;
