import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from '../arguments';
import { EXIT, type ExitCode, type Terminal } from '../outcome';

export const SCHEMA_HELP = `strategy schema   prints the JSON Schema of a plan
`;

/** The schema ships as a file beside the bundle: linting never needs its texts. */
const FILE = path.join(__dirname, '../schemas/strategy.schema.json');

export function runSchema(args: readonly string[], terminal: Terminal): ExitCode {
  const { values } = readArguments(args, { help: { type: 'boolean', short: 'h' } });
  terminal.out(values.help ? SCHEMA_HELP : readFileSync(FILE, 'utf8'));
  return EXIT.clean;
}
