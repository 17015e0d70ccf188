import picocolors from 'picocolors';
import { now } from './clock';
import { printable } from './formats/terminal-text';
import { inputLines } from './input-lines';
import { EXIT, type ExitCode, type Interruption, type Terminal, UsageError } from './outcome';
import { endUnwritten } from './output-trouble';
import { PassingLine } from './passing-line';
import { PLAN_BYTES } from './plan-bytes';
import { decode, NOT_UTF8 } from './plan-files';
import { wholeCharacters } from './read-file';
import { unreadable } from './reasons';

/** What is printed goes out in pieces of this many bytes … */
const PIECE = 64 * 1024;
/** UTF-8 takes at most this many for a code unit. */
const BYTES_A_CODE_UNIT = 3;
/** … or after this many ms, so that who watches sees it come. */
const SOON_MS = 50;

/** What asks us to end, and how that is told to who waits for us. */
const SIGNALS: Readonly<Partial<Record<NodeJS.Signals, ExitCode>>> = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGHUP: EXIT.hungUp,
};
/** npm hands on a signal that we got too: what comes within so many ms is the same once more. */
const SAME_SIGNAL_MS = 250;

/** The terminal, or whatever stands in its place, that the process was started from. */
export class ProcessTerminal implements Terminal {
  readonly cwd = process.cwd();
  readonly env = process.env;
  readonly colour = picocolors.isColorSupported;
  readonly isShown = process.stdout.isTTY;
  readonly progress?: (line: string) => void;
  readonly #waiting = Buffer.allocUnsafeSlow(PIECE);
  #length = 0;
  #written = now();
  /** When this thread has nothing else to do: somebody may be asked for an answer. */
  #soon: NodeJS.Immediate | undefined;
  readonly #line = new PassingLine(process.stderr, process.env);

  constructor() {
    // A log keeps all that was ever shown in one line.
    if (process.stderr.isTTY && !process.env['CI'] && process.env['TERM'] !== 'dumb') {
      this.progress = (line) => this.#show(line);
      process.once('exit', () => this.#line.erase());
    }
    for (const stream of [process.stdout, process.stderr])
      stream.on('error', (error) => endUnwritten(error, stream === process.stdout));
  }

  readonly out = (text: string): void => {
    if (this.#length + text.length * BYTES_A_CODE_UNIT > PIECE) this.flush();
    if (text.length * BYTES_A_CODE_UNIT > PIECE) this.#write(text);
    else this.#wait(this.#waiting.write(text, this.#length));
  };

  readonly outBytes = (bytes: Uint8Array): void => {
    if (this.#length + bytes.length > PIECE) this.flush();
    if (bytes.length > PIECE) this.#write(Buffer.from(bytes));
    else {
      this.#waiting.set(bytes, this.#length);
      this.#wait(bytes.length);
    }
  };

  readonly error = (line: string): void => {
    this.flush();
    this.#line.erase();
    // A name or an argument may hold a line break, or what a terminal would obey.
    process.stderr.write(`strategy: ${printable(line)}\n`);
  };

  readonly stdin = async (): Promise<string> => {
    const chunks: Buffer[] = [];
    let length = 0;
    try {
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Buffer);
        length += (chunk as Buffer).length;
        // Of what is too large for a plan no more is wanted, and it might never end.
        if (length >= PLAN_BYTES) break;
      }
    } catch (error) {
      throw unreadable('standard input', error);
    }
    const { text, isUtf8 } = decode(wholeCharacters(Buffer.concat(chunks), PLAN_BYTES));
    if (!isUtf8) throw new UsageError(`standard input: ${NOT_UTF8}`);
    return text;
  };

  readonly lines = (): AsyncIterable<string> => inputLines(process.stdin);

  readonly interruption = (): Interruption => {
    let asked: ExitCode | undefined;
    let at = 0;
    const ask = (signal: NodeJS.Signals): void => {
      // Who asks a second time is not made to wait.
      if (asked !== undefined && now() - at > SAME_SIGNAL_MS) process.exit(asked);
      if (asked === undefined) at = now();
      asked ??= SIGNALS[signal];
    };
    const signals = Object.keys(SIGNALS);
    for (const signal of signals) process.on(signal, ask);
    return {
      asked: () => asked,
      release: () => {
        for (const signal of signals) process.removeListener(signal, ask);
      },
    };
  };

  readonly drained = (): Promise<void> | undefined =>
    process.stdout.writableNeedDrain
      ? new Promise((resolve) => process.stdout.once('drain', resolve))
      : undefined;

  /** Writes what waits to be written. */
  flush(): void {
    this.#written = now();
    if (this.#soon) clearImmediate(this.#soon);
    this.#soon = undefined;
    if (this.#length === 0) return;
    // Where it is not written at once, the room is needed for what comes next.
    const bytes = Buffer.from(this.#waiting.subarray(0, this.#length));
    this.#length = 0;
    this.#write(bytes);
  }

  #wait(bytes: number): void {
    this.#length += bytes;
    this.#soon ??= setImmediate(() => this.flush());
    if (now() - this.#written > SOON_MS) this.flush();
  }

  #write(said: string | Uint8Array): void {
    this.#line.erase();
    process.stdout.write(said);
  }

  #show(line: string): void {
    this.flush();
    if (line === '') this.#line.erase();
    else this.#line.show(line);
  }
}
