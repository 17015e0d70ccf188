import { PlanDocument } from '../core/document';
import { applyEdits, fixAll } from '../core/edits/fix-all';
import type { Finding } from '../core/finding';

/** One mend may make room for another; more rounds than this are no mends but a quarrel between rules. */
const ROUNDS = 10;

/** A plan after its safe fixes, and what is left to be said of it. */
export interface Mended {
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
}

/** Applies what is safe, again and again until there is nothing left to apply. */
export function mend(original: PlanDocument, check: (document: PlanDocument) => readonly Finding[]): Mended {
  let document = original;
  let findings = check(document);
  for (let round = 0; round < ROUNDS; round++) {
    const edits = fixAll(document, findings);
    if (edits.length === 0) break;
    const next = new PlanDocument(applyEdits(document.text, edits));
    // A fix that leaves what cannot be read is a mistake of ours; no plan shall pay for it.
    if (next.kind !== 'plan' || next.parsed.problems.length > document.parsed.problems.length) break;
    document = next;
    findings = check(document);
  }
  return { document, findings };
}
