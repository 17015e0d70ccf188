import type { Texts } from '../core/language';

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
      en: { en: 'English', nl: 'Engels' },
      nl: { en: 'Dutch', nl: 'Nederlands' },
    },
  },
} as const satisfies Readonly<Record<string, Setting>>;
