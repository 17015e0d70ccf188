/** What VS Code gives to the script of a panel. */
import type { FromPage } from '../report/page/messages';

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** VS Code hands it out once. */
export const host: Host = acquireVsCodeApi();
