import { fill, type Filling, type Language, textIn, type Texts } from '../core/language';

/** How a run ends, as its exit status. */
export const EXIT = {
  /** Nothing of severity error, and no more warnings than allowed. */
  clean: 0,
  /** There are findings. */
  findings: 1,
  /** It could not run, or not wholly: bad arguments, an unreadable file. */
  trouble: 2,
  /** It was interrupted, by Ctrl+C: as shells tell it, 128 and the signal's number. */
  interrupted: 130,
  /** It was asked to end, by another program. */
  terminated: 143,
  /** Its terminal was closed. */
  hungUp: 129,
  /** Nobody read on: as of a program that SIGPIPE ends. */
  unread: 141,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The scripts of the command line have a class each: they know a mistake of another by this. */
const IS_USAGE_ERROR = Symbol.for('strategy-as-code.UsageError');

/** Something the user can mend, said in one line on standard error. */
export class UsageError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && IS_USAGE_ERROR in value;
  }

  readonly [IS_USAGE_ERROR] = true;
  readonly #in: Texts;

  /** @param said in English alone, or in both languages */
  constructor(said: string | Texts, filling: Filling = {}) {
    const texts = typeof said === 'string' ? { en: said, nl: said } : filled(said, filling);
    super(texts.en);
    this.#in = texts;
  }

  in(language: Language): string {
    return textIn(this.#in, language);
  }
}

const filled = (texts: Texts, filling: Filling): Texts => ({
  en: fill(texts, filling, 'en'),
  nl: fill(texts, filling, 'nl'),
});

/** Where a command reads and writes; the tests give it their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  /** As `out`, for what is UTF-8 already; they hold no longer than the call. Absent where there is but the other. */
  readonly outBytes?: (bytes: Uint8Array) => void;
  readonly error: (line: string) => void;
  readonly stdin: () => Promise<string>;
  /** Standard input line by line, as it comes. */
  readonly lines: () => AsyncIterable<string>;
  readonly colour: boolean;
  /** Whether what is printed is shown on a terminal, and not read by a program. */
  readonly isShown?: boolean;
  /** Waits for who reads slower than we print, so that it need not be kept; absent or undefined: nobody to wait for. */
  readonly drained?: () => Promise<void> | undefined;
  /** Shows how far a run is, in a line that goes away with the next that is said; absent where nobody watches. */
  readonly progress?: (line: string) => void;
  /**
   * Asks not to be stopped at once by Ctrl+C or the like: who calls it ends by itself, soon, once it is asked to.
   * `release` gives that back.
   */
  readonly interruption?: () => Interruption;
}

export interface Interruption {
  /** With which exit status it is asked to end; undefined where it is not. */
  readonly asked: () => ExitCode | undefined;
  readonly release: () => void;
}

/** Prints a text that is UTF-8 already. */
export function outBytes({ out, outBytes: asTheyAre }: Terminal, bytes: Uint8Array): void {
  if (asTheyAre) asTheyAre(bytes);
  else out(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
}
