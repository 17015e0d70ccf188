import type { PlanDocument } from '../core/document';
import { removeSuppression } from '../core/edits/suppress';
import { quote } from '../core/language';
import { defineRule, type Fix } from '../core/rule';
import type { NamedRule, Suppression } from '../core/suppress';

export default defineRule({
  id: 'unused-suppression',
  severity: 'warning',
  group: 'framework',
  source: 'the comments that silence findings',
  summary: { en: 'a suppression that suppresses nothing', nl: 'een onderdrukking die niets onderdrukt' },
  fixable: true,
  always: true,
  firm: true,
  needsWhole: true,
  unused: true,
  messages: {
    unused: {
      en: 'This comment silences `{rule}`, which has nothing to say here: take it out.',
      nl: 'Deze opmerking onderdrukt `{rule}`, maar die zegt hier niets: haal hem weg.',
    },
    near: {
      en: 'Unknown rule {rule}: did you mean `{nearest}`?',
      nl: 'Onbekende regel {rule}: bedoel je `{nearest}`?',
    },
    unknown: {
      en: 'Unknown rule {rule}: write the id that stands behind a finding, such as `goal-vague`.',
      nl: 'Onbekende regel {rule}: schrijf de naam die achter een bevinding staat, zoals `goal-vague`.',
    },
    firm: {
      en: 'No comment can silence `{rule}`: mend what it says, or switch the rule off in `.strategylint.yaml`.',
      nl: 'Geen opmerking kan `{rule}` onderdrukken: los op wat hij zegt, of zet de regel uit in `.strategylint.yaml`.',
    },
    none: {
      en: 'This comment names no rule, so it silences nothing: write `{directive} goal-vague -- ` and the reason.',
      nl: 'Deze opmerking noemt geen regel en onderdrukt dus niets: schrijf `{directive} goal-vague -- ` en de reden.',
    },
    scope: {
      en: '{directive} does not say for what: write `strategy-disable-next-line`, `strategy-disable-line` or `strategy-disable-file`.',
      nl: '{directive} zegt niet waarvoor: schrijf `strategy-disable-next-line`, `strategy-disable-line` of `strategy-disable-file`.',
    },
  },
  check: {
    *suppressions(suppressions, document) {
      for (const suppression of suppressions) {
        const { directive, rules, scope } = suppression;
        const word = document.text.slice(directive.start, directive.end);
        const fixes = () => [removal(document, suppression)];
        if (!scope) {
          yield { at: directive, message: 'scope', data: { directive: quote(word) }, fixes };
          continue;
        }
        if (rules.length === 0)
          yield { at: directive, message: 'none', data: { directive: word.toLowerCase() }, fixes };
        for (const named of rules) yield* ofRule(document, suppression, named);
      }
    },
  },
});

function* ofRule(document: PlanDocument, suppression: Suppression, named: NamedRule) {
  const { id, outcome, nearest } = named;
  const remove = removal(document, suppression, named);
  const fixes = () => [remove];
  if (outcome === 'unused') yield { at: named, message: 'unused', data: { rule: id }, fixes } as const;
  else if (outcome === 'firm') yield { at: named, message: 'firm', data: { rule: id }, fixes } as const;
  else if (outcome === 'unknown' && nearest !== undefined) {
    yield {
      at: named,
      message: 'near',
      data: { rule: quote(id), nearest },
      fixes: () => [rename(named, nearest), remove],
    } as const;
  } else if (outcome === 'unknown') {
    yield { at: named, message: 'unknown', data: { rule: quote(id) }, fixes } as const;
  }
}

function rename({ start, end }: NamedRule, nearest: string): Fix {
  const title = { en: `Change to ${nearest}`, nl: `Maak er ${nearest} van` };
  return { title, edits: [{ start, end, text: nearest }], safe: true };
}

/** Not safe to do unasked: the author wrote a reason, and what depends on the date may be back tomorrow. */
function removal(document: PlanDocument, suppression: Suppression, named?: NamedRule): Fix {
  const whole = suppression.rules.length < 2 || !named;
  const title = whole
    ? { en: 'Remove this comment', nl: 'Haal deze opmerking weg' }
    : { en: `Take ${named.id} out of this comment`, nl: `Haal ${named.id} uit deze opmerking` };
  return { title, edits: [removeSuppression(document, suppression, named)] };
}
