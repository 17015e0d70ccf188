/**
 * Texts of a plan inside a Markdown document of ours. They may be Markdown themselves, and were written by anybody: what
 * is harmless in them stays (emphasis, code, lists, safe links), all else becomes plain text. Each text is parsed and
 * written anew, so that what it opens it also closes.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { safeHref } from '../../core/link-target';
import { withoutUnshown } from '../unshown';

/** Text that is Markdown: either ours, or a plan's with all that could do harm taken out. */
export type Markdown = string & { readonly __brand: 'Markdown' };

/** Markdown of our own hand. */
export const written = (text: string): Markdown => text as Markdown;

export function joined(parts: readonly Markdown[], between: string): Markdown {
  return written(parts.join(between));
}

/** A name, a title, a message: a text on one line in which nothing is markup. */
export function plain(text: string): Markdown {
  return written(escaped(oneLine(text)));
}

/** A text on one line, with the inline Markdown that is in it; for the cells of tables, too. Of lists, the items in a row. */
export function inline(text: string): Markdown {
  if (text.length > LONGEST) return plain(text);
  const source = clean(text).trim();
  const tokens = source.includes('\n') ? parser().parse(source, {}) : parser().parseInline(source, {});
  const pieces = tokens.flatMap(({ type, children, content }) => {
    if (type === 'inline') return [inlineOf(children ?? []).trim()];
    return content.trim() === '' ? [] : [codeSpan(oneLine(content))];
  });
  return written(pieces.join(' · '));
}

/** A text with its paragraphs, lists and quotations; its headings become bold lines, as the document has its own. */
export function block(text: string): Markdown {
  if (text.length > LONGEST) return atLineStart(plain(text));
  const tokens = parser().parse(clean(text), {});
  return written(blocksOf(tokens).join('\n\n'));
}

/** Beyond this many characters a text is written as it is. */
const LONGEST = 20_000;

/** What begins a line with a mark that would make it a heading, a list or the like, gets a backslash before that mark. */
export function atLineStart(text: Markdown): Markdown {
  return written(text.replace(/^([#>+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2'));
}

/** An address that may be followed, as a link that shows it; any other as plain text. */
export function address(url: string): Markdown {
  const href = /^[a-z]+:/i.test(url) ? safeHref(url) : undefined;
  return href === undefined ? plain(url) : written(`<${encoded(href)}>`);
}

let kept: ReturnType<typeof makeParser> | undefined;

/** Made when it is first needed; it holds no state between texts. */
function parser(): ReturnType<typeof makeParser> {
  return (kept ??= makeParser());
}

function makeParser() {
  const made = new MarkdownIt({ html: false, linkify: true });
  made.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // A table within a table cannot be written; its text stays.
  return made.disable('table');
}

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;

const clean = (text: string): string => withoutUnshown(text.replaceAll(LINE_ENDS, '\n'));
const oneLine = (text: string): string => clean(text).replaceAll(/\s+/g, ' ').trim();

/** What somebody is called on a network: in a pull request it would call a stranger, so it is shown as code. */
const HANDLE = /(?<![\w@./`])@[A-Za-z0-9](?:[\w.-]*\w)?/g;

function escaped(text: string): string {
  let result = '';
  let from = 0;
  for (const { 0: handle, index } of text.matchAll(HANDLE)) {
    result += escapedPiece(text.slice(from, index)) + `\`${handle}\``;
    from = index + handle.length;
  }
  return result + escapedPiece(text.slice(from));
}

function escapedPiece(text: string): string {
  return (
    text
      .replaceAll(/[\\`*[\]|~$]/g, '\\$&')
      // Within a word it means nothing, and would be read less easily with a backslash.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replaceAll(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('<', '&lt;')
      // What the makers of sites read as commands.
      .replaceAll(/\{(?=[{%#])/g, '\\{')
  );
}

/** An address between angle brackets: nothing in it ends it, or the cell of a table. */
function encoded(url: string): string {
  return clean(url).replaceAll(/[\s<>|\\`]/g, (sign) => encodeURIComponent(sign));
}

function inlineOf(tokens: readonly Token[]): string {
  const links: string[] = [];
  let result = '';
  let isShown = false;
  for (const token of tokens) {
    if (isShown && token.type !== 'link_close') continue;
    switch (token.type) {
      case 'code_inline':
        result += codeSpan(token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        result += ' ';
        break;
      case 'link_open': {
        const href = safeHref(String(token.attrGet('href') ?? ''));
        // An address that stands there as itself.
        isShown = href !== undefined && ['linkify', 'autolink'].includes(token.markup);
        if (isShown) result += `<${encoded(href ?? '')}>`;
        else if (href !== undefined) result += '[';
        links.push(href === undefined || isShown ? '' : `](<${encoded(href)}>)`);
        break;
      }
      case 'link_close':
        isShown = false;
        result += links.pop() ?? '';
        break;
      case 'strong_open':
      case 'strong_close':
      case 'em_open':
      case 'em_close':
      case 's_open':
      case 's_close':
        result += token.markup;
        break;
      default:
        // Of a picture its words: it would be fetched from elsewhere by whoever reads this.
        result += escaped(token.content);
    }
  }
  return result;
}

function codeSpan(content: string): string {
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const isTicked = content.startsWith('`') || content.endsWith('`');
  // In a table a bar ends the cell even within code.
  const text = content.replaceAll('|', '\\|');
  return isTicked ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** The blocks of a text, each with its lines. */
function blocksOf(tokens: readonly Token[]): readonly string[] {
  const done: string[] = [];
  const open: { readonly type: string; readonly outer: string[]; next: number }[] = [];
  let blocks = done;
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'inline': {
        const isHeading = tokens[index - 1]?.type === 'heading_open';
        if (isHeading) blocks.push(`**${escaped(oneLine(token.content))}**`);
        else blocks.push(atLineStart(written(inlineOf(token.children ?? []).trim())));
        break;
      }
      case 'fence':
      case 'code_block':
        blocks.push(fenced(token.content));
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
      case 'list_item_open':
      case 'blockquote_open':
        open.push({ type: token.type, outer: blocks, next: Number(token.attrGet('start') ?? 1) });
        blocks = [];
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
      case 'list_item_close':
      case 'blockquote_close': {
        const closed = open.pop();
        if (!closed) break;
        const inner = blocks;
        blocks = closed.outer;
        const list = open.at(-1);
        if (token.type === 'blockquote_close') blocks.push(prefixed(inner.join('\n\n'), '> ', '> '));
        else if (token.type !== 'list_item_close') blocks.push(inner.join('\n'));
        else {
          const mark = list?.type === 'ordered_list_open' ? `${list.next++}. ` : '- ';
          blocks.push(prefixed(inner.join('\n\n'), mark, ' '.repeat(mark.length)));
        }
        break;
      }
    }
  }
  return done.filter((text) => text.trim() !== '');
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : (rest + line).trimEnd()))
    .join('\n');
}

function fenced(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${content.replace(/\n$/, '')}\n${fence}`;
}
