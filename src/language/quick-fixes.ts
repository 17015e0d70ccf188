import { fixAll } from '../core/edits/fix-all';
import type { PlanDocument } from '../core/document';
import type { Finding, FindingFix } from '../core/finding';
import { fill, type Language, type Texts } from '../core/language';
import type { Edit } from '../core/rule';

/** What is offered for findings, as a menu shows it. */
export type QuickFix = OneFix | KindFix;

/** One way to mend, or to silence, one finding. */
export interface OneFix {
  readonly kind: 'one';
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly Edit[];
  /** Whether it may be taken without asking. */
  readonly isPreferred: boolean;
}

/** All of a rule that is safe to mend; its edits are worked out when it is chosen. */
export interface KindFix {
  readonly kind: 'rule';
  readonly title: string;
  readonly finding: Finding;
}

export const FIX_TITLES = {
  all: { en: 'Fix what is safe to fix in this plan', nl: 'Herstel in dit plan wat veilig te herstellen is' },
  kind: {
    en: 'Fix all of {rule} that is safe to fix',
    nl: 'Herstel alles van {rule} wat veilig te herstellen is',
  },
  sort: { en: 'Sort keys in the usual order', nl: 'Zet de sleutels in de gebruikelijke volgorde' },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * What is offered for some findings of a plan: what mends, then what mends all of a rule, then what silences.
 *
 * @param shown those under the cursor
 * @param all every finding of the plan
 */
export function quickFixes(
  shown: readonly Finding[],
  all: readonly Finding[],
  language: Language,
): readonly QuickFix[] {
  const mending: QuickFix[] = [];
  const kinds = new Map<string, QuickFix>();
  const suppressing: QuickFix[] = [];
  for (const finding of shown) {
    const { rule } = finding;
    const fixes = finding.fixes();
    for (const fix of fixes) {
      const { title, edits, suppresses } = fix;
      const one: OneFix = { kind: 'one', title, finding, edits, isPreferred: isSafe(fix) };
      (suppresses ? suppressing : mending).push(one);
    }
    if (!kinds.has(rule) && fixes.some(isSafe) && occursAgain(finding, all))
      kinds.set(rule, { kind: 'rule', title: fill(FIX_TITLES.kind, { rule }, language), finding });
  }
  return [...mending, ...kinds.values(), ...suppressing];
}

/** The edits of all of a rule's fixes that are safe. */
export function fixRule(plan: PlanDocument, findings: readonly Finding[], rule: string): readonly Edit[] {
  return fixAll(
    plan,
    findings.filter((finding) => finding.rule === rule),
  );
}

const isSafe = ({ safe, suppresses }: FindingFix): boolean => safe && !suppresses;

/** Whether another finding of the same rule can be mended without asking, too. */
function occursAgain(finding: Finding, findings: readonly Finding[]): boolean {
  return findings.some((one) => one !== finding && one.rule === finding.rule && one.fixes().some(isSafe));
}
