import type { Rule } from '../core/rule';
import { FRAMEWORKS } from '../frameworks/builtin';

const HEAD = /^<!-- head -->\n[\s\S]*?<!-- \/head -->\n/m;

/** A rule's page with a head that says what the rule's own file says. */
export function withHead(page: string, rule: Rule): string {
  const facts = [
    `**${rule.severity}**`,
    `group *${rule.group}*`,
    rule.fixable ? 'has a quick fix' : undefined,
    rule.firm ? 'no comment can silence it' : undefined,
    rule.always ? 'also runs on a plan that was stopped or decided against' : undefined,
  ].filter((fact) => fact !== undefined);
  const head = [
    '<!-- head -->',
    `# ${rule.id}`,
    '',
    `Flags ${rule.summary.en}.`,
    `*Nederlands: ${rule.summary.nl}.*`,
    '',
    `${facts.join(' · ')} · from ${sourceOf(rule)}`,
    '<!-- /head -->',
    '',
  ].join('\n');
  return HEAD.test(page) ? page.replace(HEAD, () => head) : head + page;
}

/** Where a rule comes from, for who knows the frameworks and not the numbers of the texts behind them: "Nine-step plan: step 5". */
function sourceOf({ source }: Rule): string {
  const titles = new Map(FRAMEWORKS.map((framework) => [framework.source, framework.title.en]));
  return source.replaceAll(/\b(\d{3}) /g, (found, text: string) =>
    titles.has(text) ? `${titles.get(text)}: ` : found,
  );
}

/** The catalogue as a table; `base` is the way from the document to the pages. */
export function ruleTable(rules: readonly Rule[], base: string): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${base}${rule.id}.md) | ${rule.severity} | ${rule.summary.en} | ${rule.fixable ? 'fix' : ''} |`,
  );
  return ['| rule | severity | flags | |', '|---|---|---|---|', ...rows].join('\n');
}

/** Puts a text between a document's markers; the document keeps all else. */
export function between(document: string, name: string, text: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(document)) throw new Error(`no markers <!-- ${name} --> … <!-- /${name} -->`);
  return document.replace(marked, (_, open: string, close: string) => `${open}${text}\n${close}`);
}

/** The fenced plans under a heading of a page: "Flagged" or "Not flagged". */
export function plansUnder(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
}
