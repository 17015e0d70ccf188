/** How a run ends, as its exit status. */
export const EXIT = {
  /** Nothing of severity error, and no more warnings than allowed. */
  clean: 0,
  /** There are findings. */
  findings: 1,
  /** It could not run, or not wholly: bad arguments, an unreadable file. */
  trouble: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the user can mend, said in one line on standard error. */
export class UsageError extends Error {}

/** Where a command reads and writes; the tests give it their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly error: (line: string) => void;
  readonly stdin: () => Promise<string>;
  /** Standard input line by line, as it comes. */
  readonly lines: () => AsyncIterable<string>;
  readonly colour: boolean;
}
