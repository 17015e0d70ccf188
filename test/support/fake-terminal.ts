import { Readable } from 'node:stream';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/outcome';

export interface Run {
  readonly code: number;
  readonly out: string;
  /** The lines on standard error. */
  readonly errors: readonly string[];
}

/** Runs the command line in a folder, with what it would read on standard input. */
export async function run(
  args: readonly string[],
  cwd: string,
  options: Partial<Terminal> & { input?: string } = {},
): Promise<Run> {
  let out = '';
  const errors: string[] = [];
  const code = await main(args, {
    cwd,
    env: { LANG: 'C' },
    out: (text) => (out += text),
    error: (line) => errors.push(line),
    stdin: () => Promise.resolve(options.input ?? ''),
    lines: () => Readable.from((options.input ?? '').replace(/\r?\n$/, '').split(/\r?\n/)),
    colour: false,
    ...options,
  });
  return { code, out, errors };
}
