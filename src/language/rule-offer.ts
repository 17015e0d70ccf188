import { type Language, textIn } from '../core/language';
import { ruleUrl } from '../core/project';
import type { Rule } from '../core/rule';
import { KIND, type Offer } from './typed-word';

/** A rule to choose: what it flags, and its page. */
export function ruleOffer({ id, severity, summary }: Rule, language: Language): Offer {
  const said = textIn(summary, language);
  return {
    label: id,
    kind: KIND.reference,
    detail: severity,
    documentation: {
      kind: 'markdown',
      value: `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}\n\n[${id}](${ruleUrl(id)})`,
    },
  };
}
