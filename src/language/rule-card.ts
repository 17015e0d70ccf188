import { type Language, textIn, type Texts } from '../core/language';
import { ruleUrl } from '../core/project';
import type { Rule } from '../core/rule';
import { REASONS } from './rule-reasons';

const MORE: Texts = { en: 'More about this rule', nl: 'Meer over deze regel' };

/** A rule in Markdown: what it flags, why, and the way to its page. Nothing of it comes from a plan. */
export function ruleCard({ id, summary }: Pick<Rule, 'id' | 'summary'>, language: Language): string {
  const reason = Object.hasOwn(REASONS, id) ? [textIn(REASONS[id]!, language)] : [];
  return [
    `**${id}**: ${textIn(summary, language)}.`,
    ...reason,
    `[${textIn(MORE, language)}](${ruleUrl(id)})`,
  ].join('\n\n');
}

/** The way to a rule's page alone, where what it asks is told already. */
export function ruleLink({ id }: Pick<Rule, 'id'>, language: Language): string {
  return `[${textIn(MORE, language)}: ${id}](${ruleUrl(id)})`;
}
