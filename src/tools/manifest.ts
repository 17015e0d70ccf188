import { type Language, textIn, type Texts } from '../core/language';
import { CATEGORY, type Command, COMMANDS } from '../editor/commands/catalogue';
import { type Setting, SETTINGS } from '../editor/settings';
import { viewTexts } from './views';
import { walkthroughTexts } from './walkthrough';

/** The manifest's settings; every text is a key of the translations beside it. */
export function configuration(): object {
  const properties = Object.entries<Setting>(SETTINGS).map(([name, setting], order) => [
    name,
    {
      type: setting.type,
      default: setting.default,
      scope: 'resource',
      order,
      markdownDescription: `%${name}.description%`,
      ...(setting.values
        ? {
            enum: Object.keys(setting.values),
            enumDescriptions: Object.keys(setting.values).map((value) => `%${name}.${value}%`),
          }
        : {}),
    },
  ]);
  return { title: 'Strategy as Code', properties: Object.fromEntries(properties) as object };
}

const COMMAND_LIST = Object.entries<Command>(COMMANDS);
const titleKey = (id: string): string => `${id}.title`;

/** The manifest's commands. */
export function commands(): readonly object[] {
  return COMMAND_LIST.map(([command, { icon }]) => ({
    command,
    title: `%${titleKey(command)}%`,
    category: '%strategy.category%',
    ...(icon === undefined ? {} : { icon }),
  }));
}

/** Which menu offers which command, and when; that of the palette first. */
export function menus(): Readonly<Record<string, readonly object[]>> {
  const all: Record<string, object[]> = { commandPalette: [] };
  for (const [command, { when, menus: places = {} }] of COMMAND_LIST) {
    if (when !== undefined) all['commandPalette']!.push({ command, when });
    for (const [menu, among] of Object.entries(places))
      for (const one of among) (all[menu] ??= []).push({ command, ...one });
  }
  return all;
}

/** The keys of the commands that have any. */
export function keybindings(): readonly object[] {
  return COMMAND_LIST.flatMap(([command, { key }]) => (key ? [{ command, ...key }] : []));
}

/** The manifest's texts in one language: those of the settings, the commands and the walkthrough, and those written by hand. */
export function translations(language: Language): Record<string, string> {
  const texts: Record<string, Texts> = { ...BY_HAND, ...walkthroughTexts(), ...viewTexts };
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    texts[`${name}.description`] = setting.description;
    for (const [value, meaning] of Object.entries(setting.values ?? {})) texts[`${name}.${value}`] = meaning;
  }
  texts['strategy.category'] = CATEGORY;
  for (const [id, { title }] of COMMAND_LIST) texts[titleKey(id)] = title;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textIn(text, language)]));
}

const BY_HAND: Readonly<Record<string, Texts>> = {
  'extension.description': {
    en: 'Write your strategy in strategy.yaml and see while you type what is vague, what nothing measures and what nobody owns.',
    nl: 'Schrijf je strategie in strategy.yaml en zie terwijl je typt wat vaag is, wat door niets wordt gemeten en waar niemand op aanspreekbaar is.',
  },
};
