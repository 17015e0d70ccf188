import { readArguments, takeNoMore } from '../arguments';
import { EXIT, type ExitCode, type Terminal } from '../outcome';

export const SCHEMA_HELP = `strategy schema   prints the JSON Schema of a plan
`;

export async function runSchema(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { help: { type: 'boolean', short: 'h' } });
  takeNoMore(positionals);
  if (values.help) {
    terminal.out(SCHEMA_HELP);
    return EXIT.clean;
  }
  // Linting never needs its texts, so they are loaded here.
  const { default: schema } = await import('../../../schemas/strategy.schema.json');
  terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.clean;
}
