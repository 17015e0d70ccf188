import { MARK } from '../core/byte-order-mark';
import type { Finding } from '../core/finding';
import type { ShownScore } from '../frameworks/score';
import type { Checker, Source } from './checker';
import type { CheckedFile, LinedText, RuleFailure } from './checked-text';
import { NotWritten, rewrite } from './fix-write';

/** Whether plans are mended: not at all, in their files, or only to be shown. */
export type Fixing = 'no' | 'in-files' | 'as-diff';

/** Where a plan comes from. */
export interface Origin {
  readonly file: string;
  readonly name: string;
  readonly source: Source;
}

/** What is to be shown of a plan that was to be mended. */
export interface MendedPlan {
  readonly document: LinedText;
  readonly findings: readonly Finding[];
  readonly score?: ShownScore | undefined;
  readonly failures: readonly RuleFailure[];
  readonly diff: string | undefined;
  /** Whether there was something to mend, and it was. */
  readonly isMended: boolean;
  /** Why it could not be written, where that is so. */
  readonly unwritten?: string;
}

/** Whether a file begins with the byte order mark, as UTF-8 writes it. */
const hasMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** A plan after its safe fixes; as it was where it could not be written. */
export async function mendedPlan(
  { file, name, source }: Origin,
  checked: CheckedFile,
  { fixing, checker, cwd }: { readonly fixing: Fixing; readonly checker: Checker; readonly cwd: string },
): Promise<MendedPlan> {
  const check = await checker.load();
  const before = checked.document.text;
  const { document, findings, score, failures } = check.mended(before, source.config);
  const mark = hasMark(source.bytes) ? MARK : '';
  const diff = fixing === 'as-diff' ? check.diff(name, mark + before, mark + document.text) : undefined;
  const isMended = document.text !== before;
  if (isMended && fixing === 'in-files')
    try {
      await rewrite(file, before, document.text, cwd);
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      return { ...checked, diff, isMended: false, unwritten: error.message };
    }
  return { document, findings, score, failures, diff, isMended };
}
