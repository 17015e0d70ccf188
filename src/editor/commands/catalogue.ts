import type { Texts } from '../../core/language';
import { aboveTree, inNodeMenu, onNodes } from '../tree/menus';
import { IS_FILTERED } from '../tree/view-ids';

/** A command of the palette. */
export interface Command {
  /** What stands behind “Strategy:”. */
  readonly title: Texts;
  /** When the palette shows it, as VS Code writes such conditions; absent: always. */
  readonly when?: string;
  /** A codicon, for the menus that show it as a button. */
  readonly icon?: string;
  /** The menus besides the palette that offer it. */
  readonly menus?: Menus;
  readonly key?: KeyBinding;
}

/** Where menus offer a command; by VS Code’s names of them. */
export type Menus = Readonly<Record<string, readonly MenuPlace[]>>;

/** When a menu offers a command, and among which others. */
export interface MenuPlace {
  readonly when: string;
  readonly group: string;
}

/** The keys for a command; on a Mac those with Command. */
export interface KeyBinding {
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}

/** Set while the active editor shows a plan. */
export const IS_PLAN = 'strategy.isPlan';
const IN_FOLDER = 'workspaceFolderCount > 0';
const MAY_HAVE_PLANS = `${IN_FOLDER} || ${IS_PLAN}`;

/** What VS Code knows the panels by that show plans as pages. */
export const PREVIEW = 'strategy.preview';
/** Set while the active panel is one that stays with its plan. */
export const IS_PREVIEW_LOCKED = 'strategy.isPreviewLocked';
/** The active editor may be a plan while a title is that of another file. */
const IN_PLAN_TITLE = `${IS_PLAN} && resourceFilename =~ /(^|\\.)strategy\\.ya?ml$/i`;
const IN_PREVIEW = `activeWebviewPanelId == '${PREVIEW}'`;
const IN_FREE_PREVIEW = `${IN_PREVIEW} && !${IS_PREVIEW_LOCKED}`;
const IN_LOCKED_PREVIEW = `${IN_PREVIEW} && ${IS_PREVIEW_LOCKED}`;

/** In the title of an editor: as a button, or among what its three points hold. */
const inTitle = (when: string, group: 'navigation' | `2_strategy@${number}`): Menus => ({
  'editor/title': [{ when, group }],
});

/** Under which heading the palette shows the commands. */
export const CATEGORY: Texts = { en: 'Strategy', nl: 'Strategie' };

/** The commands, by their ids; the manifest’s part and its translations are generated from here. */
export const COMMANDS = {
  'strategy.newStrategy': {
    title: { en: 'New Strategy…', nl: 'Nieuwe strategie…' },
    menus: aboveTree('1_new'),
  },
  'strategy.checkAll': {
    title: { en: 'Check All Plans in the Workspace', nl: 'Controleer alle plannen in de werkruimte' },
    when: IN_FOLDER,
  },
  'strategy.recordMeasurement': {
    title: { en: 'Record a Measurement…', nl: 'Noteer een meting…' },
    when: IS_PLAN,
    icon: '$(edit)',
    menus: onNodes(['kpi'], 1),
  },
  'strategy.markDone': {
    title: { en: 'Mark a Step as Done…', nl: 'Markeer een stap als gedaan…' },
    when: IS_PLAN,
    icon: '$(check)',
    menus: onNodes(['task.open'], 1),
  },
  'strategy.addGoal': {
    title: { en: 'Add Goal…', nl: 'Voeg een doel toe…' },
    when: IS_PLAN,
    icon: '$(add)',
    menus: onNodes(['plan', 'goals'], 1),
  },
  'strategy.addKpi': {
    title: { en: 'Add KPI…', nl: 'Voeg een KPI toe…' },
    when: IS_PLAN,
    menus: inNodeMenu(['goal'], 1),
  },
  'strategy.addStep': {
    title: { en: 'Add Step…', nl: 'Voeg een stap toe…' },
    when: IS_PLAN,
    icon: '$(add)',
    menus: onNodes(['timeline'], 1),
  },
  'strategy.addPerson': {
    title: { en: 'Add Person…', nl: 'Voeg een persoon toe…' },
    when: IS_PLAN,
    menus: inNodeMenu(['plan'], 2),
  },
  'strategy.goToGoal': {
    title: { en: 'Go to Goal…', nl: 'Ga naar een doel…' },
    when: MAY_HAVE_PLANS,
  },
  'strategy.openConfiguration': {
    title: { en: 'Open Configuration', nl: 'Open de configuratie' },
    when: MAY_HAVE_PLANS,
  },
  'strategy.fixAll': {
    title: { en: 'Apply All Safe Fixes', nl: 'Herstel alles wat veilig te herstellen is' },
    when: IS_PLAN,
  },
  'strategy.export': {
    title: { en: 'Export Plan…', nl: 'Exporteer het plan…' },
    when: IS_PLAN,
    menus: inNodeMenu(['plan'], 3),
  },
  'strategy.openPreview': {
    title: { en: 'Open Preview', nl: 'Open de voorvertoning' },
    when: IS_PLAN,
  },
  'strategy.openPreviewToSide': {
    title: { en: 'Open Preview to the Side', nl: 'Open de voorvertoning ernaast' },
    when: IS_PLAN,
    icon: '$(open-preview)',
    menus: { ...onNodes(['plan'], 0), ...inTitle(IN_PLAN_TITLE, 'navigation') },
    // As VS Code’s own preview of Markdown has it.
    key: { key: 'ctrl+k v', mac: 'cmd+k v', when: `${IS_PLAN} && editorFocus` },
  },
  // As elsewhere in the editor, the icon tells how it is now.
  'strategy.lockPreview': {
    title: { en: 'Keep the Preview on This Plan', nl: 'Houd de voorvertoning bij dit plan' },
    when: IN_FREE_PREVIEW,
    icon: '$(unlock)',
    menus: inTitle(IN_FREE_PREVIEW, 'navigation'),
  },
  'strategy.unlockPreview': {
    title: {
      en: 'Let the Preview Follow the Active Plan',
      nl: 'Laat de voorvertoning het actieve plan volgen',
    },
    when: IN_LOCKED_PREVIEW,
    icon: '$(lock)',
    menus: inTitle(IN_LOCKED_PREVIEW, 'navigation'),
  },
  'strategy.compare': {
    title: { en: 'Compare Plan With…', nl: 'Vergelijk het plan met…' },
    when: IS_PLAN,
    icon: '$(git-compare)',
    menus: { ...inNodeMenu(['plan'], 4), ...inTitle(IN_PLAN_TITLE, '2_strategy@1') },
  },
  'strategy.goalHistory': {
    title: { en: 'History of a Goal…', nl: 'Geschiedenis van een doel…' },
    when: IS_PLAN,
    icon: '$(history)',
    menus: { ...inNodeMenu(['goal'], 2), ...inTitle(IN_PLAN_TITLE, '2_strategy@2') },
  },
  'strategy.lookThrough': {
    title: { en: 'Look Through a Framework…', nl: 'Kijk door een aanpak…' },
    when: MAY_HAVE_PLANS,
    icon: '$(layers)',
    menus: aboveTree('navigation@1'),
  },
  'strategy.filterPlans': {
    title: { en: 'Filter the Plans…', nl: 'Filter de plannen…' },
    when: MAY_HAVE_PLANS,
    icon: '$(filter)',
    menus: aboveTree('navigation@2', `!${IS_FILTERED}`),
  },
  'strategy.showAllOfPlans': {
    title: { en: 'Show All of the Plans', nl: 'Toon alles van de plannen' },
    when: IS_FILTERED,
    icon: '$(filter-filled)',
    menus: aboveTree('navigation@2', IS_FILTERED),
  },
  'strategy.openWalkthrough': { title: { en: 'Your First Strategy', nl: 'Je eerste strategie' } },
  'strategy.showOutput': { title: { en: 'Show Output', nl: 'Toon de uitvoer' } },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];
