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

/** The files of a new rule, by path. It flags a goal without a statement until its author writes what it is for. */
function scaffold(id: string): Readonly<Record<string, string>> {
  const flagged = 'strategy: 1\ntitle: Example\ngoals:\n  orders:\n';
  const sound =
    'strategy: 1\ntitle: Example\ngoals:\n  orders:\n    statement: Online orders from 80 to 130 per week by 1 October 2027\n';
  const plan = (text: string): string => `\`\`\`yaml\n${text}\`\`\`\n`;
  return {
    [`src/rules/${id}.ts`]: `import { defineRule } from '../core/rule';

export default defineRule({
  id: '${id}',
  severity: 'info',
  group: 'goals',
  source: '004 question 1',
  summary: { en: 'a goal that says nothing yet', nl: 'een doel dat nog niets zegt' },
  messages: {
    missing: {
      en: 'The goal {goal} says nothing yet: write it in one sentence.',
      nl: 'Het doel {goal} zegt nog niets: schrijf het in één zin.',
    },
  },
  check: {
    *goal(goal) {
      if (!goal.has('statement')) yield { at: goal.key, message: 'missing', data: { goal: goal.id } };
    },
  },
});
`,
    [`src/rules/${id}.md`]: `
## Why

Say what goes wrong without it, and which text it comes from.

## Flagged

${plan(flagged)}
## Not flagged

${plan(sound)}
## How to mend it

Say what to write instead.

## In het Nederlands

Vertel hetzelfde in het Nederlands.
`,
    [`test/rules/${id}/flagged.yaml`]: flagged.replace('orders:', `orders: # want ${id} "orders"`),
    [`test/rules/${id}/sound.yaml`]: sound,
  };
}

process.exitCode = main(process.argv.slice(2));
