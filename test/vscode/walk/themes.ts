import type { PreviewPage } from './preview-page';
import type { Workbench } from './workbench';

/** The themes that people have, by the names of their pictures. */
export const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

/** By what the window, and a page in it, says which sort of theme it has. */
const MARKS = {
  light: ['vs', 'vscode-light'],
  dark: ['vs-dark', 'vscode-dark'],
  'high-contrast': ['hc-black', 'vscode-high-contrast'],
  'high-contrast-light': ['hc-light', 'vscode-high-contrast-light'],
} as const;

export type Theme = keyof typeof THEMES;

export const NAMES = Object.keys(THEMES) as readonly Theme[];

/**
 * Gives a window that is open other colours, and waits until it has them. To open another one for each theme takes far
 * longer, and nobody does so.
 *
 * @param preview the page in it, if it shows one
 */
export async function paint(workbench: Workbench, theme: Theme, preview?: PreviewPage): Promise<void> {
  const [window, page] = MARKS[theme];
  workbench.configure({ 'workbench.colorTheme': THEMES[theme] });
  await workbench.page.locator(`.monaco-workbench.${window}`).waitFor();
  await preview?.frame.locator(`body[data-vscode-theme-kind="${page}"]`).waitFor();
}
