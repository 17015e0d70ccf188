import type { Connection } from 'vscode-languageserver';
import { registerCodeActions } from './code-actions';
import { registerCodeLenses } from './code-lenses';
import { registerCommands } from './commands';
import { registerCompletion } from './completion';
import { registerFolding } from './folding';
import { registerFormatting } from './formatting';
import { registerHovers } from './hovers';
import { registerInlayHints } from './inlay-hints';
import { registerLinks } from './links';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import { registerRename } from './rename';
import { registerSelectionRanges } from './selection-ranges';
import type { Session } from './session';

/** Where a feature is asked, and what it shares with the others once the editor has said what it can do. */
export interface Door {
  readonly connection: Connection;
  readonly session: () => Session | undefined;
}

/** What the server does besides telling findings: the table of contents. */
export function registerFeatures(door: Door): void {
  registerCompletion(door);
  registerHovers(door);
  registerNavigation(door);
  registerRename(door);
  registerOutline(door);
  registerFolding(door);
  registerSelectionRanges(door);
  registerLinks(door);
  registerCodeActions(door);
  registerCodeLenses(door);
  registerInlayHints(door);
  registerFormatting(door);
  registerCommands(door);
}
