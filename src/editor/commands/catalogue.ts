import type { Texts } from '../../core/language';

/** A command of the palette. */
export interface Command {
  /** What stands behind “Strategy:”. */
  readonly title: Texts;
  /** When the palette shows it, as VS Code writes such conditions; absent: always. */
  readonly when?: string;
}

/** Set while the active editor shows a plan. */
export const IS_PLAN = 'strategy.isPlan';
const IN_FOLDER = 'workspaceFolderCount > 0';

/** Under which heading the palette shows the commands. */
export const CATEGORY: Texts = { en: 'Strategy', nl: 'Strategie' };

/** The commands, by their ids; the manifest’s part and its translations are generated from here. */
export const COMMANDS = {
  'strategy.newStrategy': { title: { en: 'New Strategy…', nl: 'Nieuwe strategie…' } },
  'strategy.checkAll': {
    title: { en: 'Check All Plans in the Workspace', nl: 'Controleer alle plannen in de werkruimte' },
    when: IN_FOLDER,
  },
  'strategy.recordMeasurement': {
    title: { en: 'Record a Measurement…', nl: 'Noteer een meting…' },
    when: IS_PLAN,
  },
  'strategy.markDone': {
    title: { en: 'Mark a Step as Done…', nl: 'Markeer een stap als gedaan…' },
    when: IS_PLAN,
  },
  'strategy.addGoal': { title: { en: 'Add Goal…', nl: 'Voeg een doel toe…' }, when: IS_PLAN },
  'strategy.addKpi': { title: { en: 'Add KPI…', nl: 'Voeg een KPI toe…' }, when: IS_PLAN },
  'strategy.addStep': { title: { en: 'Add Step…', nl: 'Voeg een stap toe…' }, when: IS_PLAN },
  'strategy.addPerson': { title: { en: 'Add Person…', nl: 'Voeg een persoon toe…' }, when: IS_PLAN },
  'strategy.goToGoal': {
    title: { en: 'Go to Goal…', nl: 'Ga naar een doel…' },
    when: `${IN_FOLDER} || ${IS_PLAN}`,
  },
  'strategy.openConfiguration': {
    title: { en: 'Open Configuration', nl: 'Open de configuratie' },
    when: `${IN_FOLDER} || ${IS_PLAN}`,
  },
  'strategy.fixAll': {
    title: { en: 'Apply All Safe Fixes', nl: 'Herstel alles wat veilig te herstellen is' },
    when: IS_PLAN,
  },
  'strategy.openWalkthrough': { title: { en: 'Your First Strategy', nl: 'Je eerste strategie' } },
  'strategy.showOutput': { title: { en: 'Show Output', nl: 'Toon de uitvoer' } },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];
