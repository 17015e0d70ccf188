import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, writeGenerated } from './generated';

/**
 * `npm run new-rule -- some-id` makes the files of a new rule, working and tested from the start: the rule, its page,
 * and plans that it flags and does not. Then it refreshes what is generated; no file written by hand is touched.
 */
function main([id]: readonly string[]): number {
  if (id === undefined || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    console.error('usage: npm run new-rule -- some-id   (lower-case words, joined by dashes)');
    return 2;
  }
  const files = scaffold(id);
  const taken = Object.keys(files).find((file) => existsSync(path.join(ROOT, file)));
  if (taken !== undefined) {
    console.error(`${taken} is there already`);
    return 1;
  }
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(ROOT, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    console.log(`wrote ${file}`);
  }
  writeGenerated();
  return 0;
}

/**
 * The files of a new rule, by path. Until its author writes what it is for, it flags its own name in a goal: words that no
 * plan has, so that no other rule and no example is in its way.
 */
function scaffold(id: string): Readonly<Record<string, string>> {
  const words = id.replaceAll('-', ' ');
  const plan = (statement: string): string =>
    `strategy: 1\ntitle: Example\ngoals:\n  orders:\n    statement: ${statement}\n`;
  const flagged = plan(`Online orders, ${words}, from 80 to 130 per week by 1 October 2027`);
  const sound = plan('Online orders from 80 to 130 per week by 1 October 2027');
  const dutch =
    'strategy: 1\ntitle: Voorbeeld\nlanguage: nl\ngoals:\n  bestellingen:\n' +
    '    statement: Online bestellingen van 80 naar 130 per week, uiterlijk 1 oktober 2027\n';
  const fenced = (text: string): string => `\`\`\`yaml\n${text}\`\`\`\n`;
  return {
    [`src/rules/${id}.ts`]: `import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { goalName } from '../plan/names';

const WORDS = '${words}';

export default defineRule({
  id: '${id}',
  severity: 'info',
  group: 'goals',
  source: '004 question 1',
  summary: { en: 'a goal that says “${words}”', nl: 'een doel dat “${words}” zegt' },
  messages: {
    said: {
      en: '{goal} says {words}: write what it is to change instead.',
      nl: '{goal} zegt {words}: schrijf in plaats daarvan wat het moet veranderen.',
    },
  },
  check: {
    *goal(goal, { document }) {
      const { statement } = goal;
      const start = statement?.value.indexOf(WORDS) ?? -1;
      if (!statement || start < 0) return;
      yield {
        at: document.placeWithin(statement, start, start + WORDS.length),
        message: 'said',
        data: { goal: goalName(goal), words: quote(WORDS) },
      };
    },
  },
});
`,
    [`src/rules/${id}.md`]: `
## Why

Say what goes wrong without it, and which text it comes from.

## Flagged

${fenced(flagged)}
## Not flagged

${fenced(sound)}
## How to mend it

Say what to write instead.

## In het Nederlands

Vertel hetzelfde in het Nederlands.
`,
    [`test/rules/${id}/flagged.yaml`]: flagged.replace(/\n$/, ` # want ${id} "${words}"\n`),
    [`test/rules/${id}/sound.yaml`]: sound,
    [`test/rules/${id}/goed.yaml`]: dutch,
  };
}

process.exitCode = main(process.argv.slice(2));
