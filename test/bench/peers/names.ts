import type { Checker, Command } from './results';

/** In tables: what it does beside its name. */
export const CHECKER_NAMES: Readonly<Record<Checker, string>> = {
  floor: 'decode and split into lines, nothing else',
  ajv: 'ajv, compiled, on data read before: schema only',
  ours: '**Strategy as Code**: form, all rules, positions',
  yaml: '`yaml`: `parseDocument` and `toJS`, no check',
  spectral: 'Spectral: 15 rules',
  yls: 'yaml-language-server: schema only',
};

export const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  node: 'an empty Node',
  read: 'read and split into lines, nothing else',
  ours: '**`strategy lint`**',
  cached: '`strategy lint --cache`, a second run',
  'ajv-cli': 'ajv-cli: schema only, no positions',
  v8r: 'v8r: schema only, no positions',
  'spectral-cli': 'Spectral CLI: 15 rules',
};

/** At the lines of a plot. */
export const CHECKER_LABELS: Readonly<Record<Checker, string>> = {
  floor: 'decode and split only',
  ajv: 'ajv, data read before',
  ours: 'Strategy as Code',
  yaml: 'yaml, parse only',
  spectral: 'Spectral, 15 rules',
  yls: 'yaml-language-server',
};

export const COMMAND_LABELS: Readonly<Record<Command, string>> = {
  node: 'an empty Node',
  read: 'read and split only',
  ours: 'strategy lint',
  cached: 'strategy lint --cache',
  'ajv-cli': 'ajv-cli, schema only',
  v8r: 'v8r, schema only',
  'spectral-cli': 'Spectral CLI, 15 rules',
};
