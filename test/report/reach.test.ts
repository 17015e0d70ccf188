import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reachOf } from '../../src/report/build/reach';
import type { Reach } from '../../src/report/report';
import type { LintTextOptions } from '../support/lint-text';
import { planOf, sourceOf } from '../support/report-source';

const reach = (lines: readonly string[], options: LintTextOptions = {}): Reach =>
  reachOf(sourceOf(planOf(...lines), { rules: [], ...options }));

const AUDIENCES = [
  'audiences:',
  '  families: { description: Families within 5 km, online: [insta, gone] }',
  '  bakers: { description: Bakers who look for work }',
];
const GOALS = [
  'goals:',
  '  orders: { statement: Online orders from 80 to 130 per week, audience: families }',
  '  jobs: { statement: Applications from 1 to 4 per quarter, audience: [bakers, bakers, nobody] }',
  '  both: { statement: Mentions from 40 to 80 per month, audience: [families, bakers] }',
];

/** "insta>families: orders, both", with a question mark where only the audience names the channel. */
const cells = ({ cells: found }: Reach): readonly string[] =>
  found.map(({ channel, audience, kind, goals }) => {
    const names = goals.map(({ id }) => id).join(', ');
    return `${channel}${kind === 'serves' ? '>' : '?'}${audience}: ${names}`;
  });

describe('whom the channels of a plan reach', () => {
  it('is told by channel, audience and goal', () => {
    const found = reach([
      ...AUDIENCES,
      ...GOALS,
      'people: { anna: { name: Anna } }',
      'channels:',
      '  insta: { platform: Instagram, owner: anna, cadence: 3 per week, status: planned, url: "https://x.example" }',
      '  news: { audience: [bakers, strangers, families] }',
    ]);
    assert.deepEqual(found.audiences, [
      {
        id: 'families',
        name: 'Families within 5 km',
        path: '/audiences/families',
        goals: [
          { id: 'orders', name: 'Online orders', path: '/goals/orders' },
          { id: 'both', name: 'Mentions from 40 to 80 per month', path: '/goals/both' },
        ],
      },
      {
        id: 'bakers',
        name: 'Bakers who look for work',
        path: '/audiences/bakers',
        goals: [
          { id: 'jobs', name: 'Applications from 1 to 4 per quarter', path: '/goals/jobs' },
          { id: 'both', name: 'Mentions from 40 to 80 per month', path: '/goals/both' },
        ],
      },
    ]);
    assert.deepEqual(found.channels, [
      {
        id: 'insta',
        name: 'Instagram',
        path: '/channels/insta',
        status: 'not there yet',
        isActive: false,
        owner: { id: 'anna', name: 'Anna', path: '/people/anna' },
        cadence: '3 per week',
        url: 'https://x.example',
      },
      { id: 'news', name: 'news', path: '/channels/news', isActive: true },
    ]);
    assert.deepEqual(cells(found), [
      'insta?families: orders, both',
      'news>families: orders, both',
      'news>bakers: jobs, both',
    ]);
    assert.deepEqual(found.gaps, []);
  });

  it('names the goals that steps and content of a channel are for, where they name some', () => {
    const found = reach([
      ...AUDIENCES,
      ...GOALS,
      'channels: { insta: { audience: [families, bakers] } }',
      'steps:',
      '  a: { channel: insta, goal: both }',
      '  b: { channel: insta, goal: jobs, status: dropped }',
      'content: { calendar: [{ channel: [insta, gone], goal: [gone, orders] }] }',
    ]);
    assert.deepEqual(cells(found), ['insta>families: orders, both', 'insta>bakers: both']);
    const other = reach([
      ...AUDIENCES,
      ...GOALS,
      'channels: { insta: { audience: [families, bakers] } }',
      'steps: { a: { channel: insta, goal: orders } }',
    ]);
    assert.deepEqual(cells(other), ['insta>families: orders', 'insta>bakers: jobs, both']);
  });

  it('gives all goals to the one audience there is', () => {
    const { audiences, gaps } = reach([
      'audiences: { families: { online: insta } }',
      'channels: { insta: {} }',
      'goals: { a: {}, b: { audience: families }, c: { audience: strangers } }',
    ]);
    assert.deepEqual(
      audiences[0]?.goals.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(gaps, []);
  });

  it('leaves closed channels out', () => {
    const found = reach([
      ...AUDIENCES,
      'channels: { insta: { status: closed, audience: families }, fax: { status: asleep, audience: bakers } }',
    ]);
    assert.deepEqual(
      found.channels.map(({ id, status, isActive }) => [id, status, isActive]),
      [['fax', undefined, false]],
    );
    assert.deepEqual(cells(found), ['fax>bakers: ']);
  });

  it('says in sentences what is lacking', () => {
    const lines = [
      'audiences:',
      '  families: { description: Families within 5 km }',
      '  bakers: { description: Bakers }',
      'goals:',
      '  a: { statement: Online orders from 80 to 130 per week, audience: families }',
      '  b: { statement: New families from 9 to 18 per month, audience: families }',
      '  c: { statement: All of it }',
      'channels: { insta: { platform: Instagram } }',
    ];
    assert.deepEqual(reach(lines).gaps, [
      {
        text: 'No channel reaches “Families within 5 km”, the audience of “Online orders” and “New families”.',
        path: '/audiences/families',
      },
      { text: 'No channel reaches “Bakers”.', path: '/audiences/bakers' },
      { text: '“All of it” does not say for whom it is.', path: '/goals/c' },
      { text: '“Instagram” does not say whom it reaches.', path: '/channels/insta' },
    ]);
    assert.deepEqual(
      reach(lines, { language: 'nl' }).gaps.map(({ text }) => text),
      [
        'Geen kanaal bereikt “Families within 5 km”, de doelgroep van “Online orders” en “New families”.',
        'Geen kanaal bereikt “Bakers”.',
        '“All of it” zegt niet voor wie het is.',
        '“Instagram” zegt niet wie het bereikt.',
      ],
    );
  });

  it('does not name a crowd of goals in one sentence', () => {
    const goals = Array.from({ length: 9 }, (_, at) => `g${at}: {}`).join(', ');
    const [gap] = reach(['audiences: { families: {} }', `goals: { ${goals} }`]).gaps;
    assert.equal(gap?.text, 'No channel reaches “families”, the audience of “g0”, “g1” and 7 other goals.');
  });

  it('lacks nothing in a plan that is over, nor where a piece cannot be read', () => {
    const lines = ['audiences: { families: {}, bakers: {} }', 'channels: { insta: {} }', 'goals: { a: {} }'];
    assert.equal(reach(lines).gaps.length, 4);
    assert.deepEqual(reach(['status: stopped', ...lines]).gaps, []);
    const partial = reach([...lines, 'steps: { a: [ }', 'reviews: { next: 2027-04-01 }']);
    assert.deepEqual(
      partial.gaps.map(({ path: where }) => where),
      ['/goals/a'],
    );
  });

  it('tells of the bakery of the example', () => {
    const file = path.join(__dirname, '../../examples/nine-steps/strategy.yaml');
    const found = reachOf(sourceOf(readFileSync(file, 'utf8'), { rules: [] }));
    assert.deepEqual(cells(found), [
      'instagram>gezinnen: afhaalorders, vermeldingen',
      'instagram>treinreizigers: restbrood',
      'instagram>bakkers: sollicitaties',
      'facebook>gezinnen: afhaalorders, vermeldingen',
      'google>treinreizigers: restbrood',
    ]);
    assert.deepEqual(found.gaps, []);
  });
});
