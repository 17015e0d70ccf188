import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Language } from '../../src/core/language';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import type { Framework } from '../../src/frameworks/framework';
import { planHover } from '../../src/language/plan-hover';
import { RULES } from '../../src/rules';
import { exampleText, prefixesOf } from './every-position';

const TODAY = '2026-11-22' as Day;

interface Reader {
  readonly language?: Language;
  readonly frameworks?: readonly Framework[];
}

/** What the hover says at an offset, with what the linter says of the plan; empty where there is none. */
function saidAt(
  document: PlanDocument,
  offset: number,
  { language = 'en', frameworks = [] }: Reader = {},
): string {
  const findings = lint(document, { rules: RULES, today: TODAY, language, url: ruleUrl });
  const hover = planHover(document, offset, { language, today: TODAY, findings, rules: RULES, frameworks });
  if (!hover) return '';
  assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value;
}

/** The same at the place marked with `|`. */
function said(marked: string, reader?: Reader): string {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, marked);
  return saidAt(new PlanDocument(marked.slice(0, offset) + marked.slice(offset + 1)), offset, reader);
}

const plan = (rest: string): string => `strategy: 1\ntitle: Plan\nlanguage: en\n${rest}\n`;

const KPI = `goals:
  orders:
    statement: Online orders from 80 to 130 per week by 1 October 2027
    kpis:
      weekly:
        metric: Orders per week
        unit: orders
        baseline: { value: 80, date: 2026-09-01 }
        target: { value: 1300, by: 2027-10-01 }
        source: Web shop
        measurements: { 2026-10-01: 81, 2026-11-01: 95 }
`;

describe('the hover of a key', () => {
  it('says what it means, the question behind it, and gives an example', () => {
    assert.equal(
      said(plan('people: { anna: { name: Anna } }\now|ner: anna')),
      [
        '**Owner** · `owner`',
        'The one person who answers for the plan.',
        '*Who may be asked about it, and gets the applause when it works?*',
        'A short name out of `people`.',
        'For example:',
        '```yaml\nowner: anna\n```',
      ].join('\n\n'),
    );
  });

  it('speaks Dutch, with a Dutch example', () => {
    const value = said(plan('businessGoals:\n  |omzet: Meer omzet\nmiss|ion: x').replace('|', ''), {
      language: 'nl',
    });
    assert.match(value, /^\*\*Missie\*\* · `mission`\n\nWaar de organisatie voor bestaat\./);
    assert.match(value, /Bijvoorbeeld:\n\n```yaml\nmission: Goed brood voor iedereen in de wijk\n```/);
  });

  it('asks what the framework of the plan asks', () => {
    const value = said(plan('framework: five-questions\ngo|als:'));
    assert.match(value, /Question 1 of Five questions: \*What are the goals, and within what time\?\*/);
    const target = said(plan(`framework: five-questions\n${KPI.replace('target', 'tar|get')}`));
    assert.match(target, /Question 2 of Five questions: \*When is it a success\?\*/);
  });

  it('asks what some framework asks where nobody else does', () => {
    assert.match(said(plan('retu|rns: []')), /Layer 6 of Social media iceberg/);
  });

  it('asks what the framework of a team asks, as text', () => {
    const own: Framework = {
      id: 'ours',
      title: { en: '[x](command:y)', nl: 'x' },
      source: '',
      stepName: { en: 'Step', nl: 'Stap' },
      steps: [
        {
          id: 'a',
          number: 1,
          title: { en: 'A', nl: 'A' },
          question: { en: '<b>Why?</b>', nl: 'Waarom?' },
          required: [{ part: 'mission', with: [], where: {} }],
          optional: [],
          skeleton: null,
        },
      ],
    };
    const value = said(plan('framework: ours\nmis|sion: x'), { frameworks: [own] });
    assert.match(value, /Step 1 of \\\[x\\\]\\\(command\\:y\\\): \*\\<b\\>Why\?\\<\/b\\>\*/);
    const card = said(plan('framework: ou|rs\nmission: x'), { frameworks: [own] });
    assert.match(card, /^\*\*\\\[x/);
    assert.match(card, /- Step 1: \\<b/);
  });

  it('lists the words of a closed list with their meaning, and how a measure can be written', () => {
    assert.match(said(plan('sta|tus: draft')), /One of:\n- `draft`: being written\n- `proposed`/);
    assert.match(said(plan('capacity: { ho|urs: 8 }')), /Such as 4, 1\.5 or “90 minutes”\./);
  });

  it('is there in braces, in quotes, in CRLF and at both ends of the word, and not beyond', () => {
    for (const text of [
      'people: { a: { |name: A } }',
      'people: { a: { name|: A } }',
      '\'people\': {"a": {"na|me": A}}',
    ])
      assert.match(said(plan(text)), /^\*\*Name\*\*/, text);
    assert.match(said(plan('people:\r\n  a:\r\n    na|me: A')), /^\*\*Name\*\*/);
    assert.equal(said(plan('people: { a: { name:| A } }')), '');
  });

  it('is there in a plan that is being typed', () => {
    assert.match(said(plan('people:\n  anna:\n    na|me: "Anna\n    role: x')), /^\*\*Name\*\*/);
    assert.match(said(plan('goals:\n  g:\n    statement: "x\n    dead|line: x')), /^\*\*Deadline\*\*/);
  });

  it('says nothing of keys that the format does not know', () => {
    assert.equal(said(plan('x-ow|n: 1')), '');
    assert.doesNotMatch(said(plan('constr|uctor: 1')), /undefined|\[native/);
    assert.doesNotMatch(said(plan('people: { a: { toStr|ing: 1 } }')), /undefined|\[native/);
  });
});

describe('the hover of a word', () => {
  it('says what it means, and what else there is', () => {
    assert.match(
      said(plan('status: act|ive')),
      /^\*\*Status\*\* · `active`: being carried out\n\nIt can also be:\n- `draft`/,
    );
    assert.match(
      said(plan('decision: { outcome: no-|go }'), { language: 'nl' }),
      /^\*\*Uitkomst\*\* · `no-go`: het wordt niet uitgevoerd/,
    );
  });

  it('asks for what is still to be filled in', () => {
    assert.match(said(plan('mission: fill|-in')), /^\*\*Mission\*\* · `mission`/);
    assert.match(said(plan('goals: { g: { audience: [fill|-in] } }')), /^\*\*Audience\*\* · `audience`/);
    assert.match(said(plan('status: vul|-in')), /One of:/);
  });
});

describe('the hover of an id', () => {
  const PEOPLE = `people:
  anna: { name: Anna de Vries, role: Owner, level: management, hours: 6 }
owner: anna
goals:
  orders: { statement: "Online orders from 80 to 130 per week by 1 October 2027", owner: anna }
content: { calendar: [ { owner: anna }, { owner: anna } ] }
`;
  const CARD = [
    '**Anna de Vries** · Person anna',
    '- Role: Owner\n- Level: management (decides about money and people)\n- Hours a week: 6',
    'In this plan:\n- Owner: Plan\n- Goals (owner): Online orders\n- Calendar (owner): 2×',
  ].join('\n\n');

  it('is a card, where it is defined and where it is referred to', () => {
    assert.equal(said(plan(PEOPLE.replace('anna:', 'an|na:'))).split('\n\n---')[0], CARD);
    assert.equal(said(plan(PEOPLE.replace('owner: anna\n', 'owner: an|na\n'))).split('\n\n---')[0], CARD);
  });

  it('is there for everything that has an id', () => {
    const cases = [
      [
        'audiences: { fam: { description: Families nearby } }\ngoals: { g: { audience: [fa|m] } }',
        /^\*\*Families nearby\*\* · Audience fam/,
      ],
      [
        'channels: { insta: { platform: Instagram } }\nsteps: { a: { channel: ins|ta } }',
        /^\*\*Instagram\*\* · Channel insta/,
      ],
      ['steps: { a: { title: First }, b: { after: |a } }', /^\*\*First\*\* · Step a/],
      [
        'businessGoals: { turnover: "More turnover" }\ngoals: { g: { supports: turn|over } }',
        /^\*\*More turnover\*\* · Business goal turnover/,
      ],
      [
        'content: { pillars: { craft: Stories }, calendar: [ { pillar: cra|ft } ] }',
        /^\*\*Stories\*\* · Pillar craft/,
      ],
      ['goals: { g: { statement: A goal } }\nsteps: { a: { goal: |g } }', /^\*\*A goal\*\* · Goal g/],
      [
        'tools: { co|osto: { name: Coosto, cost: 1200, from: 2027-01-01 } }',
        /^\*\*Coosto\*\* · Tool coosto\n\n- Cost: 1200\n- From: 2027-01-01 \(in 6 weeks, Friday\)/,
      ],
      ['framework: nine-|steps', /^\*\*Nine\\-step plan\*\*\n\n- Step 1: /],
      ['people: { 7: { name: Seven } }\nowner: |7', /^\*\*Seven\*\* · Person 7/],
      ['people: { anna: & }\nowner: an|na', /^(?!.*undefined)/s],
    ] as const;
    for (const [text, wanted] of cases) assert.match(said(plan(text)), wanted, text);
  });

  it('says how the KPIs of a goal stand', () => {
    const value = said(plan(KPI.replace('orders:', 'ord|ers:')));
    assert.match(value, /- KPIs: 1\n {4}- Orders per week: 95 orders, 1 % of the way, behind the line/);
  });

  it('follows an alias to what it stands for', () => {
    assert.match(
      said(plan('people: { anna: { name: Anna } }\nowner: &who anna\nsponsor: *w|ho')),
      /^\*\*Anna\*\*/,
    );
  });

  it('is silent where the plan has no such thing', () => {
    assert.doesNotMatch(said(plan('owner: kee|s')), /Person/);
    assert.doesNotMatch(said(plan('owner: __proto|__')), /undefined|Person/);
  });

  it('calls things by what they are, not by an address or a reason', () => {
    const channel = said(plan('channels: { i|g: { url: https://x.org, why: Everybody is there } }'));
    assert.match(channel, /^\*\*ig\*\* · Channel\n\n- Address: .*\n- Why this one: Everybody is there/);
    assert.match(said(plan('people: { j|an: { role: Intern } }')), /^\*\*jan\*\* · Person\n\n- Role: Intern/);
    assert.match(said(plan('people: { j|an: { name: fill-in } }')), /^\*\*jan\*\* · Person(?!\n\n- )/);
    assert.match(said(plan('budget: { items: { a|ds: 3000 } }')), /^\*\*ads\*\* · Amount: 3000/);
  });

  it('says of a KPI without a number that nobody has measured it', () => {
    const text = plan('goals: { or|ders: { statement: Orders, kpis: { n: { metric: Orders per week } } } }');
    assert.match(said(text), /- Orders per week: not measured yet/);
    assert.match(said(text, { language: 'nl' }), /- Orders per week: nog niet gemeten/);
  });

  it('is a small card, however much there is', () => {
    const many = Array.from({ length: 300 }, (_, i) => `  g${i}: { statement: Goal ${i}, owner: anna }`).join(
      '\n',
    );
    const value = said(
      plan(`people: { anna: { name: ${'Anna '.repeat(500)} } }\nowner: an|na\ngoals:\n${many}`),
    );
    assert.ok(value.length < 2000, String(value.length));
    assert.match(value, / and 296 more/);
  });
});

describe('the hover of a KPI', () => {
  it('says where it began, where it is, where it goes, and whether it is on its line', () => {
    assert.equal(
      said(plan(KPI.replace('weekly', 'wee|kly'))).split('\n\n---')[0],
      [
        '**Orders per week** · KPI weekly',
        'It shows whether this is reached: Online orders from 80 to 130 per week by 1 October 2027',
        [
          '- Baseline: 80 orders on 2026-09-01',
          '- Latest: 95 orders on 2026-11-01',
          '- Target: 1,300 orders by 2027-10-01 (in 10 months, Friday)',
          '- Source: Web shop',
        ].join('\n'),
        '1 % of the way: behind the line, which asks for 268 orders on 2026-11-01.',
      ].join('\n\n'),
    );
  });

  it('writes numbers as the plan does, whoever reads it', () => {
    const dutch = plan(KPI).replace('language: en', 'language: nl');
    const at = dutch.indexOf('1300');
    assert.match(saidAt(new PlanDocument(dutch), at), /- Target: 1\.300 orders by/);
    assert.match(
      saidAt(new PlanDocument(plan(KPI)), plan(KPI).indexOf('1300'), { language: 'nl' }),
      /- Streefwaarde: 1,300 orders uiterlijk/,
    );
  });

  it('stands beside its numbers too', () => {
    for (const where of ['80, date', '1300', '81', '95', 'Orders per week'])
      assert.match(said(plan(KPI.replace(where, `|${where}`))), /- Latest: 95 orders on 2026-11-01/, where);
  });

  it('knows the target that is a change, and says when it is reached', () => {
    const value = said(
      plan(
        KPI.replace('{ value: 1300, by: 2027-10-01 }', '{ value: "+10 %", by: 2027-10-01 }').replace(
          'weekly',
          '|weekly',
        ),
      ),
    );
    assert.match(value, /- Target: \\\+10 % \(88\) by 2027-10-01/);
    assert.match(value, /The target is reached\./);
  });

  it('says why there is no line', () => {
    const cases = [
      [KPI.replace(/ {8}baseline.*\n/, ''), /- Baseline: none yet[^]*takes a baseline and a target/],
      [KPI.replace('by: 2027-10-01', 'by: 2026-01-01'), /need a date, the first before the second/],
      [
        KPI.replace(/ {8}measurements.*\n/, ''),
        /- Latest: none yet[^]*Nothing was measured since 2026-09-01/,
      ],
      [KPI.replace('source', 'direction: hold\n        source'), /It is a level to hold/],
      [KPI.replace('95', '95 %'), /in another unit/],
    ] as const;
    for (const [text, wanted] of cases) assert.match(said(plan(text.replace('weekly', '|weekly'))), wanted);
  });
});

describe('the hover of a date', () => {
  it('says how far away it is, and its weekday', () => {
    assert.equal(said(plan('reviews: { next: 2026-12-|25 }')), '**Next**: in 5 weeks, Friday');
    assert.equal(
      said(plan('reviews: { next: 2026-12-|25 }'), { language: 'nl' }),
      '**Volgende**: over 5 weken, vrijdag',
    );
  });

  it('also where it is a key', () => {
    assert.match(
      said(plan(KPI.replace('2026-11-01', '2026-|11-01'))),
      /^\*\*Measurement\*\*: 3 weeks ago, Sunday\n\n- Baseline/,
    );
  });

  it('is silent where there is no such day', () => {
    assert.doesNotMatch(said(plan('reviews: { next: 2026-02-|30 }')), /\*\*Next|ago|in \d/);
  });
});

describe('the hover of a finding', () => {
  it('says what the rule asks, why, and where to read on, below what it stands at', () => {
    const value = said(plan('goals:\n  ord|ers: { statement: Online orders }'));
    const [card, ...rules] = value.split('\n\n---\n\n');
    assert.match(card!, /^\*\*Online orders\*\* · Goal orders/);
    const owner = rules.find((rule) => rule.startsWith('**goal-without-owner**'));
    assert.match(owner!, /: a goal that nobody answers for\.\n\n"Who will be accountable\?"/);
    assert.match(owner!, /\n\n\[More about this rule\]\(https:\/\/\S+\/goal-without-owner\.md\)$/);
  });

  it('does not say again what the hover of a goal says', () => {
    const value = said(plan('goals: { orders: { statement: "Mo|re orders" } }'));
    assert.match(value, /^\*\*Goal: vague\*\*/);
    assert.match(value, /\[More about this rule: goal-vague\]/);
    assert.doesNotMatch(value, /\*\*goal-vague\*\*/);
  });

  it('says each rule once', () => {
    const value = said(plan('status: nons|ense'));
    assert.equal(value.split('**schema**').length, 2, value);
  });

  it('is there for the rules that a comment silences', () => {
    const comment = '# strategy-disable-next-line goal-without-|owner -- later';
    assert.match(said(plan(comment)), /^\*\*goal-without-owner\*\*: /);
    assert.equal(
      said(plan('title2: "# strategy-disable-line goal-without-|owner"')).startsWith('**goal-without'),
      false,
    );
    assert.equal(said(plan('# goal-without-|owner')), '');
  });
});

describe('the hover of a plan', () => {
  it('makes no Markdown of what a plan says', () => {
    const evil = '![x](https://evil.example/a.png) [y](command:z) <b>c</b> `d` *e* www.evil.example';
    const quoted = JSON.stringify(evil);
    const text = plan(`people: { anna: { name: ${quoted}, role: ${quoted} }, ${quoted}: { name: B } }
audiences: { fam: { description: ${quoted}, needs: ${quoted}, online: [${quoted}], persona: { name: ${quoted} } } }
goals:
  g:
    statement: ${quoted}
    audience: [fam, ${quoted}]
    owner: anna
    kpis: { ${quoted}: { metric: ${quoted}, unit: ${quoted}, baseline: ${JSON.stringify(`80 ${evil}`)}, target: 130, source: ${quoted} } }
channels: { insta: { platform: ${quoted}, cadence: ${quoted}, status: ${quoted} } }
tools: { ${quoted}: { name: ${quoted}, cost: ${quoted} } }`);
    const document = new PlanDocument(text);
    assert.deepEqual(document.parsed.problems, []);
    let count = 0;
    for (let offset = 0; offset <= text.length; offset += 3) {
      const hover = planHover(document, offset, {
        language: 'en',
        today: TODAY,
        findings: [],
        rules: RULES,
        frameworks: [],
      });
      if (!hover) continue;
      count++;
      assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
      const { value } = hover.contents;
      assert.doesNotMatch(value, /(?<!\\)!\[|(?<!\\)\]\(command|(?<!\\)<b|(?<!\\)`d`|www\.evil/, value);
    }
    assert.ok(count > 50, String(count));
  });

  it('is silent on other files and on plans from the future', () => {
    for (const strategy of ['momentum', '2'])
      assert.equal(said(`strategy: ${strategy}\ntitle: T\now|ner: anna\n`), '', strategy);
    assert.equal(said('| '), '');
  });

  it('points at the word that it is about', () => {
    const document = new PlanDocument(plan('owner: anna'));
    const offset = document.text.indexOf('owner') + 2;
    const hover = planHover(document, offset, {
      language: 'en',
      today: TODAY,
      findings: [],
      rules: RULES,
      frameworks: [],
    });
    assert.deepEqual(hover?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } });
  });

  it('never throws, at any place of two examples and of the prefixes of one', function () {
    this.timeout(120_000);
    const facts = { language: 'nl', today: TODAY, rules: RULES, frameworks: [] } as const;
    for (const name of ['nine-steps', 'wishes']) {
      const document = new PlanDocument(exampleText(name));
      const findings = lint(document, { ...facts, url: ruleUrl });
      for (let offset = 0; offset <= document.text.length; offset++) {
        const hover = planHover(document, offset, { ...facts, findings });
        if (!hover?.range) continue;
        const { lines } = document;
        const [start, end] = [lines.offset(hover.range.start), lines.offset(hover.range.end)];
        assert.ok(start <= offset && offset <= end, `${name} ${offset}: ${start} to ${end}`);
      }
    }
    for (const document of prefixesOf(exampleText('opt-out'), 3))
      for (const back of [0, 1, 5, 20, 100])
        planHover(document, Math.max(0, document.text.length - back), { ...facts, findings: [] });
  });
});
