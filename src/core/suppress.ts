import type { PlanDocument } from './document';
import { Guesses } from './nearest';
import type { Place, Span } from './place';
import { type Layout, layoutOf } from './yaml/layout';

/** Where a comment silences findings: on its own line, on the next one that holds something, in the whole file. */
export const SCOPES = ['next-line', 'line', 'file'] as const;
export type SuppressionScope = (typeof SCOPES)[number];

/** What begins every such comment. */
const DIRECTIVE = 'strategy-disable';

/** A rule that a comment names, and what came of it. */
export interface NamedRule extends Place {
  readonly id: string;
  /**
   * `unused`: the rule ran and said nothing there. `unknown`: there is no such rule. `firm`: it cannot be silenced. All
   * that is not known to be useless counts as used: a rule that is off, or that did not run.
   */
  readonly outcome: 'used' | 'unused' | 'unknown' | 'firm';
  /** The rule that was probably meant by one that is not known. */
  readonly nearest: string | undefined;
}

/** A comment that silences findings, once it is known what it did. */
export interface Suppression {
  /** The whole comment. */
  readonly comment: Place;
  /** Its first word, such as `strategy-disable-line`. */
  readonly directive: Place;
  /** Undefined where the first word is none of those that are known. */
  readonly scope: SuppressionScope | undefined;
  readonly rules: readonly NamedRule[];
  /** What stands behind ` -- `, empty where nothing does. */
  readonly reason: Place & { readonly text: string };
}

/** What the outcome of a comment depends on. */
export interface RunFacts {
  /** Whether a rule has looked at the whole plan. */
  readonly ran: (rule: string) => boolean;
  /** Whether a rule cannot be silenced by a comment. */
  readonly firm: (rule: string) => boolean;
}

interface Name extends Place {
  readonly id: string;
  used: boolean;
}

interface Comment extends Omit<Suppression, 'rules'> {
  readonly names: readonly Name[];
}

/** The comments of one plan that silence findings. */
export class Suppressions {
  #layout: Layout | undefined;
  readonly #comments: readonly Comment[];
  /** The names, by the rule and the line for which they hold; for the file, by the rule alone. */
  readonly #names = new Map<string, Name[]>();

  /** @param known the ids of all rules, those that are off among them */
  constructor(
    readonly document: PlanDocument,
    readonly known: ReadonlySet<string>,
  ) {
    // Most plans have none, and then nothing is read twice.
    const mentioned = !document.parsed.excess && MENTION.test(document.text);
    this.#comments = mentioned ? this.#read() : [];
  }

  get layout(): Layout {
    return (this.#layout ??= layoutOf(this.document.parsed.readable ?? this.document.text));
  }

  /** Whether the plan has no such comments. */
  get none(): boolean {
    return this.#comments.length === 0;
  }

  /** Whether a comment silences what is said at a place; which it then has done. */
  silences(rule: string, at: Place): boolean {
    if (this.#comments.length === 0) return false;
    const keys = [rule, ...this.linesOf(at).map((line) => keyOf(rule, line))];
    const names = keys.flatMap((key) => this.#names.get(key) ?? []);
    for (const name of names) name.used = true;
    return names.length > 0;
  }

  /**
   * The lines on which a comment about a place may stand or to which it may point: that of the place itself, and where
   * it lies within a text of several lines, those where the text and its key begin.
   */
  linesOf(at: Place): readonly number[] {
    const { lines } = this.document;
    const lineOf = (offset: number): number => lines.at(offset).line;
    const found = [lineOf(at.start)];
    // Also where it begins with the text.
    const text = this.textAround(at.start) ?? this.textAround(at.start + 1);
    if (text) {
      found.push(lineOf(text.start));
      const node = this.document.nodeAt(at.path);
      // A text that came through an alias has a key elsewhere.
      if (node && !node.alias && node.start <= at.start && at.start <= node.end)
        found.push(lineOf(node.keyStart));
    }
    return [...new Set(found)];
  }

  /** The text of several lines within which an offset lies, its first sign excepted. */
  textAround(offset: number): Span | undefined {
    const { longTexts } = this.layout;
    let low = 0;
    let high = longTexts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (longTexts[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    const before = longTexts[low - 1];
    return before && offset < before.end ? before : undefined;
  }

  /** Every comment with what came of it. */
  report({ ran, firm }: RunFacts): readonly Suppression[] {
    const { known } = this;
    const guesses = new Guesses();
    const outcome = ({ id, used }: Name, scope: SuppressionScope | undefined): NamedRule['outcome'] => {
      if (used) return 'used';
      if (!known.has(id)) return 'unknown';
      if (firm(id)) return 'firm';
      // A first word that means nothing is told once, for the comment.
      return scope && ran(id) ? 'unused' : 'used';
    };
    return this.#comments.map(({ names, ...comment }) => ({
      ...comment,
      rules: names.map((name) => {
        const { id, start, end, path } = name;
        const came = outcome(name, comment.scope);
        return {
          id,
          start,
          end,
          path,
          outcome: came,
          nearest: came === 'unknown' ? guesses.nearest(id, known) : undefined,
        };
      }),
    }));
  }

  #read(): readonly Comment[] {
    const { document, layout, known } = this;
    const comments = layout.comments.flatMap((span) => readComment(document.text, span, known) ?? []);
    // From the last to the first, so that a comment above another takes over its line instead of looking again.
    const targets = new Map<number, number>();
    for (const comment of [...comments].reverse()) {
      const { line } = document.lines.at(comment.comment.start);
      const target = comment.scope === 'next-line' ? this.#nextLine(line, targets) : line;
      for (const name of comment.names) {
        if (!comment.scope) continue;
        const key = comment.scope === 'file' ? name.id : keyOf(name.id, target);
        const others = this.#names.get(key);
        if (others) others.push(name);
        else this.#names.set(key, [name]);
      }
    }
    return comments;
  }

  /** The next line that holds more than a comment. */
  #nextLine(from: number, known: Map<number, number>): number {
    const { lines } = this.document;
    let line = from + 1;
    while (line < lines.count && isPassedOver(lines.text(line))) {
      const target = known.get(line);
      if (target !== undefined) {
        line = target;
        break;
      }
      line++;
    }
    known.set(from, line);
    return line;
  }
}

/** Whether a comment above a line means one further down, for there is nothing on it but a comment. */
export function isPassedOver(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

const keyOf = (rule: string, line: number): string => `${line} ${rule}`;

// An editor may have made a capital of its first letter.
const MENTION = new RegExp(DIRECTIVE, 'i');
const HEAD = new RegExp(`^#+[ \\t]*(${DIRECTIVE}[\\w-]*):?(?=\\s|$)`, 'i');
const REASON = /(?:^|\s)--/;

/** A comment that silences findings; undefined for all others. */
function readComment(text: string, { start, end }: Span, known: ReadonlySet<string>): Comment | undefined {
  const written = text.slice(start, end);
  const head = HEAD.exec(written);
  if (!head) return undefined;
  const word = head[1]!;
  const at = start + head[0].indexOf(word);
  const bodyStart = start + head[0].length;
  const body = text.slice(bodyStart, end);
  const dashes = REASON.exec(body);
  const reason = dashes ? body.slice(dashes.index + dashes[0].length).trim() : '';
  return {
    comment: place(start, end),
    directive: place(at, at + word.length),
    scope: SCOPES.find((scope) => word.toLowerCase() === `${DIRECTIVE}-${scope}`),
    names: namesIn(dashes ? body.slice(0, dashes.index) : body, bodyStart, known),
    reason: { ...place(end - reason.length, end), text: reason },
  };
}

/**
 * The first word of each part between commas, and those behind it that are rules too; who forgets a comma, or the dashes
 * in front of a reason, still named a rule.
 */
function namesIn(list: string, offset: number, known: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  let at = offset;
  for (const part of list.split(',')) {
    let isFirst = true;
    for (const { 0: id, index } of part.matchAll(/\S+/g)) {
      if (!isFirst && !known.has(id)) break;
      isFirst = false;
      const start = at + index;
      names.push({ id, used: false, ...place(start, start + id.length) });
    }
    at += part.length + 1;
  }
  return names;
}

const place = (start: number, end: number): Place => ({ start, end, path: '' });

/** The comment that silences a rule. */
export function suppressionComment(scope: SuppressionScope, rule: string, reason: string): string {
  return `# ${DIRECTIVE}-${scope} ${rule} -- ${reason}`;
}
