import { engineFile } from './cache/engine';
import { keptIn } from './compile-cache';
import { requireKept } from './kept-script';
import type * as EngineScript from './rules-engine';

type Engine = typeof EngineScript;

let loaded: Engine | undefined;

/** Loads the rules, and all commands but `lint`; at once where they are loaded. */
export async function loadEngine(): Promise<Engine> {
  const file = engineFile();
  const folder = keptIn();
  if (!loaded && file !== undefined && folder !== undefined)
    loaded = requireKept(file, folder) as Engine | undefined;
  return (loaded ??= await import('./rules-engine'));
}
