/** What a helper does: it checks the plans that it is given, and writes down what it found as the cache does. */
import type { Day } from '../core/day';
import type { Language } from '../core/language';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { kept, toLine } from './cache/shape';
import type { RuleFailure } from './checked-text';
import type { ConfigText } from './config-search';
import { PlanCheck } from './plan-check';

/** What a helper is told when it begins. */
export interface Start {
  readonly kind: 'strategy-helper';
  readonly language: Language;
  readonly today: Day;
  /** Whether it is asked how each finding can be mended. */
  readonly asksFixes: boolean;
}

/** A plan to be checked. */
export interface Question {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly config: ConfigText | undefined;
}

export interface Answer {
  readonly number: number;
  /** Absent of what is no UTF-8, of which there is nothing to be found. */
  readonly line?: string;
  readonly failures: readonly RuleFailure[];
}

function isStart(data: unknown): data is Start {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'strategy-helper';
}

/** Answers until the thread is ended; does nothing where this is no helper's thread. */
export function serveAsHelper(): void {
  const start: unknown = workerData;
  if (isMainThread || !parentPort || !isStart(start)) return;
  const port = parentPort;
  const check = new PlanCheck(start);
  port.on('message', ({ number, bytes, config }: Question) => {
    const { kind, findings, score, isUtf8, failures } = check.file(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      config,
    );
    const all = findings.map((finding) => kept(finding));
    if (start.asksFixes) for (const finding of all) finding.fixes();
    const answer: Answer = isUtf8
      ? { number, line: toLine({ kind, findings: all, ...(score ? { score } : {}) }), failures }
      : { number, failures };
    port.postMessage(answer);
  });
}
