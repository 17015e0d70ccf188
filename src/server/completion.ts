import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { completeConfig } from '../language/config-completion';
import { completePlan, completionCard } from '../language/plan-completion';
import type { CompletionFacts } from '../language/plan-facts';
import { snippetsAt } from '../language/snippets';
import { completeSuppression } from '../language/suppression-completion';
import { KIND, SNIPPET } from '../language/typed-word';
import { RULES } from '../rules';
import { toCompletion, toMarkup } from './convert';
import type { Door } from './features';
import { about, type Asked } from './requests';
import type { Session } from './session';

/** What opens the list by itself; the dash only within comments, where words are not completed as they are typed. */
export const TRIGGERS = [' ', '[', '{', ',', '-'];

/** What an offer carries so that its card can be made when somebody looks at it. */
interface Card {
  readonly uri: string;
  readonly of: unknown;
}

/** Offers what can be written in plans, in configs, and in the comments of plans that silence findings. */
export function registerCompletion({ connection, session }: Door): void {
  connection.onCompletion(
    about(session, {
      name: 'completion',
      nothing: null,
      // Whoever types fast is a letter further before the answer is there, and is to be answered, too.
      isPatient: true,
      answer: (asked, { position, context }): CompletionList => {
        const offset = asked.offsetAt(position);
        return asked.snapshot.role === 'config'
          ? list(configOffers(asked, offset), false, asked)
          : planOffers(asked, offset, context?.triggerCharacter);
      },
    }),
  );
  connection.onCompletionResolve(async (item) => {
    const open = session();
    const card = cardOf(item.data);
    const snapshot = card && open?.documents.now(card.uri);
    if (!open || !snapshot) return item;
    const text = completionCard(snapshot.plan, { ...item, data: card.of }, await factsOf(open, card.uri));
    if (text === undefined) return item;
    return { ...item, documentation: toMarkup(text, open.client.completion.markdown) };
  });
}

function configOffers({ snapshot, settings }: Asked, offset: number): readonly CompletionItem[] {
  return completeConfig(snapshot.text, offset, RULES, settings.language);
}

function planOffers(asked: Asked, offset: number, trigger: string | undefined): CompletionList {
  const { session, snapshot, plan, settings, team } = asked;
  const { language } = settings;
  const { lines } = plan;
  const isInComment = lines.text(lines.at(offset).line).includes('#');
  if (trigger === '-' && !isInComment) return list([], false, asked);
  const silencing = isInComment
    ? completeSuppression(plan, offset, {
        rules: RULES,
        findings: session.diagnostics.checked(snapshot)?.findings ?? [],
        language,
      })
    : [];
  if (silencing.length > 0) return list(silencing, false, asked);
  const facts = { today: session.host.today(), language, frameworks: team.frameworks };
  const offers = team.isIgnored ? { items: [], isIncomplete: false } : completePlan(plan, offset, facts);
  const snippets = trigger === undefined ? snippetOffers(asked, offset) : [];
  return list([...offers.items, ...snippets], offers.isIncomplete, asked);
}

/** Where tab stops are not known, a snippet is only a plan full of blanks. */
function snippetOffers({ session, plan }: Asked, offset: number): readonly CompletionItem[] {
  if (!session.client.completion.snippets) return [];
  return snippetsAt(plan, offset).map(({ prefix, name, description, body, start, end }) => ({
    label: prefix,
    labelDetails: { description: name },
    kind: KIND.snippet,
    documentation: description,
    // Behind what belongs here.
    sortText: `~${prefix}`,
    insertTextFormat: SNIPPET,
    textEdit: { range: plan.lines.range(start, end), newText: body },
  }));
}

function list(items: readonly CompletionItem[], isIncomplete: boolean, asked: Asked): CompletionList {
  const { session, snapshot } = asked;
  const shown = items.map((item) => {
    const offer = toCompletion(item, session.client.completion);
    const of: unknown = item.data;
    return typeof of === 'object' && of !== null ? { ...offer, data: { uri: snapshot.uri, of } } : offer;
  });
  return { isIncomplete, items: shown };
}

async function factsOf({ host, settings, configs }: Session, uri: string): Promise<CompletionFacts> {
  const [{ language }, { frameworks }] = await Promise.all([settings.of(uri), configs.of(uri)]);
  return { today: host.today(), language, frameworks };
}

/** What came back from the editor, if it is still ours. */
function cardOf(data: unknown): Card | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('of' in data)) return undefined;
  return typeof data.uri === 'string' ? { uri: data.uri, of: data.of } : undefined;
}
