import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Language } from '../../src/core/language';
import { ownFrameworks } from '../../src/frameworks/read';
import { readConfig } from '../../src/core/config';
import { completePlan, completionCard } from '../../src/language/plan-completion';
import { RULES } from '../../src/rules';
import { atCursor, labels } from './completed';
import { accept } from './accepted';

const TODAY = '2027-01-15' as Day;

function complete(marked: string, language: Language = 'en'): CompletionList {
  const { text, offset } = atCursor(marked);
  return completePlan(new PlanDocument(text), offset, { today: TODAY, language, frameworks: [] });
}

const offered = (marked: string): string[] => labels(complete(marked).items);
const beside = (marked: string, language: Language = 'en'): [string, string | undefined][] =>
  complete(marked, language).items.map(({ label, labelDetails }) => [label, labelDetails?.description]);

/** The text after something was chosen, its tab stops as they are at first. */
function chosen(marked: string, label: string): string {
  const { text, offset } = atCursor(marked);
  return accept(text, offset, complete(marked).items, label);
}

const HEAD = `strategy: 1
title: Plan
period: { from: 2027-01-01, to: 2027-12-31 }
people:
  anna: { name: Anna de Vries }
  pieter: { name: Pieter Bos }
audiences:
  families:
    description: Families nearby
  shops:
    description: Shops that sell on
`;
const GOAL = `${HEAD}goals:
  orders:
    statement: Online orders from 80 to 130 per week
`;

const example = (name: string): string =>
  readFileSync(path.join(__dirname, '../../examples', name, 'strategy.yaml'), 'utf8');

describe('the completion of a plan', () => {
  describe('keys', () => {
    it('are those that are not there yet, the usual ones first', () => {
      assert.deepEqual(offered(`${GOAL}    |\n    deadline: 2027-10-01\n`), [
        'audience',
        'owner',
        'supports',
        'kpis',
      ]);
      assert.deepEqual(offered('strategy: 1\n|').slice(0, 4), ['title', 'period', 'owner', 'people']);
    });

    it('are known while one is half typed, below and above', () => {
      assert.deepEqual(offered(`${GOAL}    ow|\n    deadline: 2027-10-01\n`), [
        'audience',
        'owner',
        'supports',
        'kpis',
      ]);
      assert.ok(!offered(`${HEAD}mis|\nowner: anna\n`).includes('owner'));
      assert.ok(offered('strategy: 1\nti|').includes('title'));
    });

    it('say what they mean, and what they ask', () => {
      const owner = complete(`${GOAL}    |`, 'nl').items.find(({ label }) => label === 'owner');
      assert.deepEqual(owner?.labelDetails, { description: 'Verantwoordelijke' });
      assert.match(JSON.stringify(owner.documentation), /De ene persoon/);
    });

    it('are found by their Dutch words', () => {
      const deadline = complete(`${GOAL}    |`).items.find(({ label }) => label === 'deadline');
      assert.match(deadline?.filterText ?? '', /einddatum/);
    });

    it('are found by what one of their entries is called', () => {
      const foundBy = (word: string): string[] =>
        complete('strategy: 1\n|')
          .items.filter(({ filterText }) => filterText?.split(' ').includes(word))
          .map(({ label }) => label);
      assert.deepEqual(foundBy('kanaal'), ['channels']);
      assert.deepEqual(foundBy('person'), ['people']);
      assert.deepEqual(foundBy('risico'), ['risks']);
    });

    it('follow from how far the line is indented', () => {
      assert.ok(offered(`${GOAL}|`).includes('channels'));
      assert.deepEqual(offered(`${GOAL}  |`), []);
      assert.ok(offered(`${GOAL}    |`).includes('kpis'));
      assert.deepEqual(offered(`${GOAL}   |`), []);
      assert.deepEqual(offered(`${GOAL}      |`), []);
      assert.deepEqual(offered(`${GOAL}    kpis:\n      n:\n        target: 130\n          |`), []);
    });

    it('stand in braces, and in the items of lists', () => {
      assert.deepEqual(offered(`${HEAD}owner: anna\ndecision: { outcome: go, |}\n`), [
        'date',
        'by',
        'review',
        'because',
      ]);
      assert.deepEqual(offered(`${HEAD}training:\n  - |\n`), ['who', 'what', 'date']);
      assert.deepEqual(offered(`${HEAD}training:\n  - |\n    who: anna\n`), ['what', 'date']);
      assert.deepEqual(offered(`${HEAD}training:\n  - who: anna\n    |\n`), ['what', 'date']);
      assert.deepEqual(offered(`${HEAD}training: [ { who: anna, | } ]\n`), ['what', 'date']);
      assert.equal(chosen(`${HEAD}training: [ | ]\n`, 'who'), `${HEAD}training: [ { who:  } ]\n`);
    });

    it('are parted from those beside them in braces', () => {
      const plan = `${HEAD}decision: {| by: anna }\n`;
      assert.equal(chosen(plan, 'outcome'), `${HEAD}decision: { outcome: , by: anna }\n`);
      assert.equal(
        chosen(`${HEAD}decision: { by: anna,|}\n`, 'outcome'),
        `${HEAD}decision: { by: anna, outcome: }\n`,
      );
      assert.equal(chosen(`${HEAD}decision: { "ou|" }\n`, 'outcome'), `${HEAD}decision: { "outcome" }\n`);
    });

    it('come with what hangs below them', () => {
      assert.equal(chosen('strategy: 1\n|', 'period'), 'strategy: 1\nperiod: { from: , to:  }');
      assert.equal(
        chosen(`${GOAL}    kp|`, 'kpis'),
        `${GOAL}    kpis:
      orders:
        metric: 
        unit: 
        baseline: { value: , date:  }
        target: { value: , by:  }
        source: `,
      );
      assert.equal(
        chosen(`${HEAD}|`, 'steps'),
        `${HEAD}steps:\n  setup:\n    title: \n    owner: anna\n    start: \n    due: `,
      );
    });

    it('come with nothing decided that nobody has decided', () => {
      assert.match(chosen(`${HEAD}|`, 'decision'), /decision:\n {2}outcome: pending\n/);
    });

    it('are indented as the author indents', () => {
      assert.equal(
        chosen('strategy: 1\npeople:\n    anna:\n        name: Anna\n|', 'problem'),
        'strategy: 1\npeople:\n    anna:\n        name: Anna\nproblem:\n    statement: \n    evidence: ',
      );
    });

    it('replace the whole word, and leave a colon and a comment that are there', () => {
      assert.equal(chosen(`${GOAL}    o|wn: anna\n`, 'owner'), `${GOAL}    owner: anna\n`);
      assert.equal(chosen(`${GOAL}    kp| # later\n`, 'kpis'), `${GOAL}    kpis: # later\n`);
    });

    it('ask for what comes next where it can be chosen', () => {
      const items = complete(`${GOAL}    |`).items;
      const asks = items.filter(({ data }) => data !== undefined).map(({ label }) => label);
      assert.deepEqual(asks, ['audience', 'owner', 'deadline', 'supports']);
    });

    it('begin an entry where there is no snippet for it, under an id that is not there yet', () => {
      const risks = `${HEAD}risks:\n  complaint: { risk: Angry }\n  |`;
      assert.deepEqual(beside(risks, 'nl'), [['Risico …', 'een nieuwe, onder een korte naam']]);
      const entry = '\n    risk: \n    likelihood: \n    impact: \n    owner: anna';
      assert.equal(
        chosen(risks, 'Risk …'),
        `${HEAD}risks:\n  complaint: { risk: Angry }\n  complaint-2:${entry}`,
      );
      assert.equal(
        chosen(`${HEAD}content:\n  pillars:\n    |`, 'Pillar …'),
        `${HEAD}content:\n  pillars:\n    craft: `,
      );
      for (const typed of ['risks:\n  co|', 'risks: { | }', 'risks:\n  "|', 'channels:\n  |'])
        assert.deepEqual(offered(HEAD + typed), [], typed);
    });

    it('of a map of ids are those that the plan refers to and does not have', () => {
      assert.deepEqual(beside(`strategy: 1\npeople:\n  |\nowner: jan\nsponsor: kees\n`), [
        ['jan', 'the plan refers to it'],
        ['kees', 'the plan refers to it'],
      ]);
      assert.deepEqual(beside('strategy: 1\nreviews:\n  held:\n    |'), [['2027-01-15', 'today, Friday']]);
    });
  });

  describe('values', () => {
    it('are the words of the format, with what they mean', () => {
      assert.deepEqual(beside(`${HEAD}language: |`, 'nl'), [
        ['en', 'Engels'],
        ['nl', 'Nederlands'],
      ]);
      assert.ok(offered(`${HEAD}status: dr|`).includes('draft'));
      assert.ok(offered(`${HEAD}status:\n  |`).includes('draft'));
    });

    it('are dates, with their weekday', () => {
      assert.deepEqual(beside(`${GOAL}    deadline: |`), [
        ['2027-01-15', 'today, Friday'],
        ['2027-03-31', 'end of the quarter, Wednesday'],
        ['2027-01-01', 'first day of the plan, Friday'],
        ['2027-12-31', 'last day of the plan, Friday'],
      ]);
      const target = `${GOAL}    deadline: 2027-06-30\n    kpis:\n      n:\n        target: { value: 1, by: |}`;
      assert.ok(beside(target).some(([day, said]) => day === '2027-06-30' && said?.startsWith('deadline')));
      assert.equal(
        chosen(`${GOAL}    deadline: 2027-1|2-12\n`, '2027-03-31'),
        `${GOAL}    deadline: 2027-03-31\n`,
      );
    });

    it('are found by their Dutch words', () => {
      const found = complete(`${HEAD}status: act|`, 'nl').items.map(({ label, filterText }) => [
        label,
        filterText,
      ]);
      assert.deepEqual(found.slice(0, 3), [
        ['draft', 'draft concept'],
        ['proposed', 'proposed voorgesteld'],
        ['active', 'active actief'],
      ]);
    });

    it('are no days to come where something was done or measured', () => {
      const research = `${GOAL.replace('period: { from: 2027-01-01', 'period: { from: 2026-12-01')}research: { date: 2026-11-02 }\n`;
      for (const [typed, more] of [
        ['research: { date: |, by: anna }\n', []],
        ['research: { date: 2026-11-02 }\nchannels: { instagram: { lastPost: | } }\n', ['2026-11-02']],
      ] as const)
        assert.deepEqual(
          offered(research.replace('research: { date: 2026-11-02 }\n', typed)),
          ['2027-01-15', ...more, '2026-12-01'],
          typed,
        );
      const kpi = `${GOAL}    kpis: { n: { baseline: { value: 80, date: | } } }\nresearch: { date: 2026-11-02 }\n`;
      assert.deepEqual(beside(kpi, 'nl'), [
        ['2027-01-15', 'vandaag, vrijdag'],
        ['2026-11-02', 'datum van het onderzoek, maandag'],
        ['2027-01-01', 'eerste dag van het plan, vrijdag'],
      ]);
      // The plan has not begun.
      assert.deepEqual(offered(kpi.replace('from: 2027-01-01', 'from: 2027-02-01')), [
        '2027-01-15',
        '2026-11-02',
      ]);
    });

    it('are the days on which periods begin and end', () => {
      assert.deepEqual(beside('strategy: 1\nperiod: { from: | }\n'), [
        ['2027-01-15', 'today, Friday'],
        ['2028-01-01', 'first day of next year, Saturday'],
        ['2027-04-01', 'first day of the next quarter, Thursday'],
      ]);
      assert.deepEqual(beside('strategy: 1\nperiod: { from: 2027-09-01, to: | }\n', 'nl'), [
        ['2027-12-31', 'einde van het jaar, vrijdag'],
        ['2028-08-31', 'na een heel jaar, donderdag'],
        ['2027-09-30', 'einde van het kwartaal, donderdag'],
      ]);
      assert.deepEqual(offered('strategy: 1\nperiod: { to: | }\n'), [
        '2027-12-31',
        '2028-01-14',
        '2027-03-31',
      ]);
    });

    it('make a plan of an empty file', () => {
      assert.equal(chosen('# Ours\n|', 'strategy'), '# Ours\nstrategy: 1');
      assert.equal(chosen('str|', 'strategy'), 'strategy: 1');
      assert.deepEqual(offered('strategy: |'), ['1']);
    });
  });

  describe('ids', () => {
    it('of people have their names beside them', () => {
      const people = [
        ['anna', 'Anna de Vries'],
        ['pieter', 'Pieter Bos'],
      ];
      for (const typed of [
        'owner: |',
        'owner: an|',
        'owner: "an|"',
        "owner: '|",
        'owner:\n  a|',
        'owner: |x # y',
        'owner:\t|',
        'owner: &who |',
        'owner: &who an|',
      ])
        assert.deepEqual(beside(HEAD + typed), people, typed);
      assert.deepEqual(beside(`${HEAD}decision:\n  by: |\n`), people);
      assert.deepEqual(beside(`${HEAD}training:\n  - { who: | }\n`), people);
    });

    it('replace what is there, within its quotes', () => {
      assert.equal(chosen(`${HEAD}owner: "pi|" # who\n`, 'anna'), `${HEAD}owner: "anna" # who\n`);
      assert.equal(chosen(`${HEAD}owner: Pie|ter Bos # who\n`, 'anna'), `${HEAD}owner: anna # who\n`);
    });

    it('are not offered again where they stand in full', () => {
      assert.deepEqual(offered(`${HEAD}owner: anna|`), ['pieter']);
      assert.deepEqual(offered(`${HEAD}owner: an|na`), ['anna', 'pieter']);
      assert.deepEqual(offered(`${HEAD}owner: ann|`), ['anna', 'pieter']);
    });

    it('leave out what the list has, in any form', () => {
      for (const list of [
        '[families, |]',
        '[|, families]',
        '\n      - families\n      - |',
        '[\n      families,\n      |',
      ])
        assert.deepEqual(offered(`${GOAL}    audience: ${list}\n`), ['shops'], list);
    });

    it('are known while brackets are open', () => {
      assert.deepEqual(offered(`${GOAL}    audience: [|\n    owner: anna\n`), ['families', 'shops']);
    });

    it('of every kind are found', () => {
      const plan = `${GOAL}businessGoals:
  turnover: More turnover online
channels:
  instagram: { platform: Instagram }
content:
  pillars: { craft: Stories }
  calendar:
    - `;
      assert.deepEqual(beside(`${plan}channel: |`), [['instagram', 'Instagram']]);
      assert.deepEqual(beside(`${plan}pillar: |`), [['craft', 'Stories']]);
      assert.deepEqual(beside(`${plan}goal: |`), [['orders', 'Online orders']]);
      assert.deepEqual(beside(`${plan.replace('per week\n', 'per week\n    supports: |\n')}format: video`), [
        ['turnover', 'More turnover online'],
      ]);
      assert.ok(offered(`${HEAD}framework: |`).includes('nine-steps'));
    });

    it('of frameworks are also those of the team', () => {
      const config =
        'frameworks:\n  ours:\n    title: Our way\n    steps:\n      - { id: a, title: A, question: Why?, required: [mission] }\n';
      const frameworks = ownFrameworks(readConfig(config, RULES).config);
      const { text, offset } = atCursor(`${HEAD}framework: |`);
      const { items } = completePlan(new PlanDocument(text), offset, {
        today: TODAY,
        language: 'en',
        frameworks,
      });
      assert.ok(labels(items).includes('ours'));
    });

    it('have the card of what they stand for beside them, made for the one that is looked at', () => {
      const card = (marked: string, label: string, language: Language = 'en'): string | undefined => {
        const { text, offset } = atCursor(marked);
        const document = new PlanDocument(text);
        const facts = { today: TODAY, language, frameworks: [] };
        const item = completePlan(document, offset, facts).items.find((one) => one.label === label);
        assert.ok(item && item.documentation === undefined, label);
        return completionCard(document, item, facts);
      };
      assert.equal(
        card(`${GOAL}    owner: anna\nsponsor: |\n`, 'anna', 'nl'),
        '**Anna de Vries** · Persoon anna\n\nIn dit plan:\n- Doelen (verantwoordelijke): Online orders',
      );
      assert.match(card(`${HEAD}framework: |`, 'three-steps') ?? '', /^\*\*Three steps\*\*\n\n- Step 1: /);
      assert.equal(card(`${HEAD}language: |`, 'nl'), undefined);
      const hostile = HEAD.replace('Anna de Vries', '"[x](command:y) <b>"');
      assert.ok(card(`${hostile}owner: |`, 'anna')?.startsWith(String.raw`**\[x\]\(command\:y\) \<b\>** · `));
    });

    it('of steps make no circle', () => {
      const steps = `${HEAD}steps:
  a: { after: b }
  b: { after: [c] }
  c: { title: C, after: | }
  d: { after: a }
  e: { title: E }
`;
      assert.deepEqual(beside(steps), [['e', 'E']]);
      assert.deepEqual(offered(steps.replace('after: [c]', 'after: []')), ['a', 'b', 'd', 'e']);
    });

    it('that need quotes get them', () => {
      const plan = 'strategy: 1\npeople:\n  "007": { name: James }\n  "null": { name: Nobody }\n';
      assert.equal(chosen(`${plan}owner: |`, '007'), `${plan}owner: "007"`);
      assert.equal(chosen(`${plan}owner: |`, 'null'), `${plan}owner: "null"`);
      assert.equal(chosen(`${plan}owner: '|'`, '007'), `${plan}owner: '007'`);
    });
  });

  describe('an id that is not there', () => {
    it('can be created, with an entry to fill in', () => {
      assert.equal(
        chosen(`${HEAD}owner: kees|\n`, 'Add person kees, to fill in'),
        `${HEAD.replace('Bos }\n', 'Bos }\n  kees: { name: fill-in }\n')}owner: kees\n`,
      );
    });

    it('can be made of a name', () => {
      assert.equal(
        chosen(`${HEAD}owner: "Kees van Buren|"\n`, 'Add person kees-van-buren'),
        `${HEAD.replace('Bos }\n', 'Bos }\n  kees-van-buren: { name: Kees van Buren }\n')}owner: "kees-van-buren"\n`,
      );
    });

    it('can be created right behind the cursor', () => {
      assert.equal(
        chosen('strategy: 1\ntitle: Plan\nowner: kees|', 'Add person kees, to fill in'),
        'strategy: 1\ntitle: Plan\nowner: kees\npeople:\n  kees:\n    name: fill-in',
      );
    });

    it('is not offered while the word may become one that is there, nor in its midst', () => {
      for (const typed of [
        'owner: an|',
        'owner: piet|',
        'owner: Anna d|',
        'owner: |',
        'owner: ke|es',
        'framework: ke|',
      ])
        assert.ok(!offered(HEAD + typed).some((label) => label.startsWith('Add')), typed);
    });

    it('is asked for again at every letter', () => {
      assert.equal(complete(`${HEAD}owner: |`).isIncomplete, true);
      assert.equal(complete(`${GOAL}    |`).isIncomplete, false);
    });
  });

  it('is silent in comments and texts', () => {
    for (const typed of [
      '# owner: |',
      'owner: anna # |',
      'owner: # |',
      'title: |',
      'title: own|',
      'mission: >\n  owner: |\n',
      'mission: |-\n  One.\n  |\n'.replace('|-', '>-'),
      'mission: >\n  One.\n|\n  Two.\n',
      'mission: "One.\n  owner: |\n  Two"\n',
      "vision: 'It''s\n  owner: |'\n",
      'owner:|',
      'x-own: { owner: | }',
      'policy: { allowed: [|] }',
    ])
      assert.deepEqual(offered(HEAD.replace('title: Plan\n', '') + typed), [], typed);
  });

  it('goes on below a long text', () => {
    assert.ok(offered(`${HEAD}mission: >\n  One.\n|`).includes('owner'));
    assert.ok(offered(`${HEAD}mission: >\n  One.\n\n|\nvision: Two\n`).includes('owner'));
  });

  it('is silent in files that are no plan', () => {
    for (const text of [
      'foo: bar\n|',
      'strategy: momentum\n|',
      'strategy: momentum\nowner: |',
      '- a\n- |',
      'strategy: |\nfoo: bar\n',
    ])
      assert.deepEqual(offered(text), [], text);
  });

  it('is silent in plans from the future', () => {
    assert.deepEqual(offered('strategy: 99\ntitle: Plan\n|'), []);
  });

  it('never throws at any place of two examples, nor of any prefix of one', function () {
    this.timeout(120_000);
    for (const name of ['opt-out', 'five-questions']) {
      const text = example(name);
      const document = new PlanDocument(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { items } = completePlan(document, offset, { today: TODAY, language: 'nl', frameworks: [] });
        assert.equal(new Set(labels(items)).size, items.length, `twice the same at ${offset}`);
      }
    }
    const text = example('opt-out');
    for (let end = 0; end <= text.length; end++)
      completePlan(new PlanDocument(text.slice(0, end)), end, {
        today: TODAY,
        language: 'en',
        frameworks: [],
      });
  });

  it('makes no mistakes of form, whatever is chosen', function () {
    this.timeout(120_000);
    const text = example('five-questions').replaceAll('\r', '');
    const lines = text.split('\n');
    for (const [number, line] of lines.entries()) {
      const indent = /^ */.exec(line)![0];
      // A new line above every third.
      if (number % 3 > 0 || line.trim() === '' || /^\s*[-#]/.test(line)) continue;
      const before = [...lines.slice(0, number), indent].join('\n');
      const marked = `${before}|\n${lines.slice(number).join('\n')}`;
      const { text: bare, offset } = atCursor(marked);
      const { items } = completePlan(new PlanDocument(bare), offset, {
        today: TODAY,
        language: 'en',
        frameworks: [],
      });
      for (const { label } of items) {
        const { parsed } = new PlanDocument(accept(bare, offset, items, label));
        assert.deepEqual(parsed.problems, [], `${label} above line ${number + 1}`);
      }
    }
  });

  it('never throws, whatever the text and wherever the cursor', () => {
    const piece = fc.constantFrom(
      ...[
        'strategy: 1',
        '\n',
        '\r\n',
        ' ',
        '  ',
        'goals:',
        'x:',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ': ',
        '#',
        '"',
        "'",
      ],
      ...[
        'owner',
        'owner: ',
        'after: ',
        'steps:',
        'people:',
        '|',
        '>',
        '&a ',
        '*a',
        '<<: ',
        '!!x ',
        '\t',
        '\uFEFF',
        '---',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, at) => {
        const text = `strategy: 1\n${pieces.join('')}`;
        const items = completePlan(new PlanDocument(text), at % (text.length + 1), {
          today: TODAY,
          language: 'en',
          frameworks: [],
        }).items;
        assert.ok(items.every((item: CompletionItem) => item.textEdit !== undefined));
      }),
      { numRuns: 500 },
    );
  });
});
