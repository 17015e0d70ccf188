import { enumerate, type Texts } from '../core/language';
import { defineRule, type Fix } from '../core/rule';
import { type Answer, firstGaps, isAnswered } from '../frameworks/answer';
import { chosenFrameworks } from '../frameworks/chosen';
import { answersOf, isOptional } from '../frameworks/coverage';
import { quotedQuestion, stepCalled } from '../frameworks/framework';
import { fillGaps } from '../frameworks/skeleton';

export default defineRule({
  id: 'framework-step-missing',
  severity: 'warning',
  group: 'framework',
  source: 'the five texts',
  summary: {
    en: 'a step of the plan’s framework that has no answer',
    nl: 'een stap van het raamwerk van het plan zonder antwoord',
  },
  fixable: true,
  needsWhole: true,
  messages: {
    missing: {
      en: '{step} of the framework {framework}, {question}, has no answer yet: write it under {parts}.',
      nl: '{step} van het raamwerk {framework}, {question}, heeft nog geen antwoord: schrijf het bij {parts}.',
    },
  },
  check: {
    *plan(plan, { document, frameworks, today }) {
      for (const { framework, at } of chosenFrameworks(plan, frameworks)) {
        for (const step of framework.steps) {
          // What may be left out is never missing.
          if (isOptional(step) || step.required.every((one) => isAnswered(plan, one))) continue;
          const lacking = answersOf(plan, step).filter(({ complete }) => !complete);
          yield {
            at,
            message: 'missing',
            about: `${framework.id}/${step.id}`,
            data: {
              question: quotedQuestion(step),
              step: stepCalled(framework, step),
              framework: framework.title,
              parts: partsOf(lacking),
            },
            *fixes(): Iterable<Fix> {
              const edits = fillGaps(document, plan, { step, lacking, today });
              const { en, nl } = step.title;
              const title = {
                en: `Add what is missing for “${en}”, to fill in`,
                nl: `Voeg toe wat ontbreekt voor “${nl}”, om in te vullen`,
              };
              if (edits.length > 0) yield { title, edits };
            },
          };
        }
      }
    },
  },
});

/** The keys that are lacking, as code: "`research`, `target` of `orders`". */
function partsOf(lacking: readonly Answer[]): Texts {
  const list = (of: string, and: string): string => {
    const named = lacking
      .flatMap(firstGaps)
      .map(({ node, name }) => (node.parent ? `\`${name}\` ${of} \`${node.name}\`` : `\`${name}\``));
    // A part that is there and has another value than is asked lacks no key.
    const others = lacking.flatMap(({ gaps: own, requirement }) =>
      own.length > 0 ? [] : [`\`${requirement.part}\``],
    );
    return enumerate([...new Set([...named, ...others])], and);
  };
  return { en: list('of', 'and'), nl: list('van', 'en') };
}
