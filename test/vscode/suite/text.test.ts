import { closeAll, create } from './editor';
import { eventually } from './expect';
import { flagged } from './findings';

const LINES = [
  'strategy: 1',
  'title: Crème brûlée voor iedereen 🍮',
  'people:',
  '  zoë: { name: Zoë }',
  'owner: zoë',
  'audiences:',
  '  "🍞 lovers": { description: 🍞🍞🍞, onlin: x }   # 🥐',
  'goals:',
  '  größe:',
  '    statement: "🚀 Meer omzet"',
  '    audience: 🍞 lovers',
  '    owner: zoe',
  '',
];
const RULES = /^(unknown-key|unknown-reference|goal-without-owner|goal-without-kpi) /;
const EXPECTED = ['unknown-key onlin', 'goal-without-kpi größe', 'unknown-reference zoe'];

describe('findings in a text of any kind', () => {
  afterEach(closeAll);

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`have exact places in text beyond ASCII with ${name} line ends`, async () => {
      const document = await create('strategy.yaml', LINES.join(end));
      await eventually(() => flagged(document).filter((line) => RULES.test(line)), EXPECTED);
    });
  }

  it('have exact places after a byte order mark', async () => {
    const document = await create('strategy.yaml', `\uFEFF${LINES.join('\n')}`);
    await eventually(() => flagged(document).filter((line) => RULES.test(line)), EXPECTED);
  });
});
