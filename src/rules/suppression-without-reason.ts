import { isReasonPlaceholder } from '../core/edits/suppress';
import { defineRule } from '../core/rule';

export default defineRule({
  id: 'suppression-without-reason',
  severity: 'hint',
  group: 'framework',
  source: 'the comments that silence findings',
  summary: {
    en: 'a suppression that does not say why',
    nl: 'een onderdrukking die niet zegt waarom',
  },
  always: true,
  firm: true,
  messages: {
    missing: {
      en: 'This comment does not say why: write ` -- ` and the reason behind it.',
      nl: 'Deze opmerking zegt niet waarom: schrijf er ` -- ` en de reden achter.',
    },
    placeholder: {
      en: 'The reason is still to be filled in: say why this finding does not hold here.',
      nl: 'De reden is nog niet ingevuld: zeg waarom deze bevinding hier niet geldt.',
    },
  },
  check: {
    *suppressions(suppressions) {
      for (const { scope, rules, directive, reason } of suppressions) {
        // One that silences nothing is told by the other rule.
        if (!scope || rules.length === 0) continue;
        if (reason.text === '') yield { at: directive, message: 'missing' };
        else if (isReasonPlaceholder(reason.text)) yield { at: reason, message: 'placeholder' };
      }
    },
  },
});
