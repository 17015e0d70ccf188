import { type Language, textIn } from '../core/language';
import { type Framework, stepCalled } from '../frameworks/framework';
import { escapeMarkdown } from './markdown';

/** More steps than this are no small card; no framework of ours has as many. */
const MOST_STEPS = 15;

/** A framework in Markdown: what it is called, and what each of its steps asks. A team's own is text like a plan's. */
export function frameworkCard(framework: Framework, language: Language): string {
  const steps = framework.steps.slice(0, MOST_STEPS).map((step) => {
    const [called, question] = [
      textIn(stepCalled(framework, step), language),
      textIn(step.question, language),
    ].map(escapeMarkdown);
    return `- ${called}: ${question}`;
  });
  return `**${escapeMarkdown(textIn(framework.title, language))}**\n\n${steps.join('\n')}`;
}
