/**
 * A text of the plan, with its Markdown. What others wrote stays text: HTML in it is shown as it stands, the tokens of
 * the parser become nodes one by one, and only links that are safe to follow are links.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { type ComponentChildren, h, type VNode } from 'preact';
import { safeHref } from '../../core/link-target';
import { withoutUnshown } from '../unshown';

interface ProseProps {
  readonly text: string;
  /** As words within a sentence or a cell, without paragraphs and lists. */
  readonly inline?: boolean;
  /** Whether its links can be followed; they cannot within something that is clicked as a whole. */
  readonly links?: boolean;
}

/** Its own direction, whatever stands round it. */
export function Prose({ text, inline = false, links = true }: ProseProps): VNode {
  const nodes = text.length > LONGEST ? text : nodesOf(tokensOf(text, inline), links);
  if (inline) return <bdi>{nodes}</bdi>;
  return (
    <div class="prose" dir="auto">
      {nodes}
    </div>
  );
}

const markdown = new MarkdownIt({ html: false, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// An address is shown as it was written: what looks like another one is not made to.
markdown.normalizeLinkText = (url) => url;

/** Beyond this many characters a text is shown as it is. */
const LONGEST = 20_000;
/** How many texts are remembered; a plan of 1,000 goals has some thousands. */
const MOST = 5000;

const cached = new Map<string, readonly Token[]>();

/** A text as tokens; they are kept, as most texts stay the same from keystroke to keystroke. */
function tokensOf(text: string, inline: boolean): readonly Token[] {
  const key = `${inline ? 'i' : 'b'}${text}`;
  let tokens = cached.get(key);
  if (!tokens) {
    const shown = withoutUnshown(text);
    tokens = inline ? markdown.parseInline(shown, {}) : markdown.parse(shown, {});
    if (cached.size >= MOST) cached.clear();
    cached.set(key, tokens);
  }
  return tokens;
}

/** What stands between an opening token and its closing one, for each that is open. */
interface Open {
  readonly token: Token | undefined;
  readonly children: ComponentChildren[];
}

function nodesOf(tokens: readonly Token[], links: boolean): ComponentChildren[] {
  const open: Open[] = [{ token: undefined, children: [] }];
  for (const token of tokens) {
    if (token.nesting > 0) open.push({ token, children: [] });
    else if (token.nesting === 0) open.at(-1)!.children.push(leaf(token, links));
    else if (open.length > 1) {
      const { token: opened, children } = open.pop()!;
      open.at(-1)!.children.push(branch(opened!, children, links));
    }
  }
  return open[0]!.children;
}

function leaf(token: Token, links: boolean): ComponentChildren {
  switch (token.type) {
    case 'inline':
      return nodesOf(token.children ?? [], links);
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br />;
    case 'hr':
      return <hr />;
    case 'code_inline':
      return <code>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return (
        <pre>
          <code>{token.content}</code>
        </pre>
      );
    default:
      // Of a picture its words: nothing is fetched for a page.
      return token.content;
  }
}

/** What a plan may hold of HTML's elements. */
const TAGS = new Set('p ul ol li blockquote em strong s table thead tbody tr th td'.split(' '));

function branch(token: Token, children: ComponentChildren[], links: boolean): ComponentChildren {
  if (token.hidden) return children;
  if (token.type === 'link_open') {
    const href = links ? safeHref(String(token.attrGet('href'))) : undefined;
    if (href === undefined) return children;
    return (
      <a href={href} data-href={href} rel="noreferrer">
        {children}
      </a>
    );
  }
  // A heading in a text is none of the page.
  if (token.type === 'heading_open') {
    return (
      <p>
        <strong>{children}</strong>
      </p>
    );
  }
  if (!TAGS.has(token.tag)) return children;
  if (token.tag === 'ol') {
    const start = Number(token.attrGet('start') ?? 1);
    return <ol start={start}>{children}</ol>;
  }
  if (token.tag === 'table') {
    return (
      <div class="scroll">
        <table>{children}</table>
      </div>
    );
  }
  return h(token.tag, {}, ...children);
}
