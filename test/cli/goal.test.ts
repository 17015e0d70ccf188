import assert from 'node:assert/strict';
import { run } from '../support/fake-terminal';

interface Judged {
  readonly text: string;
  readonly lang: string;
  readonly verdict: string;
  readonly missing: readonly string[];
  readonly words: readonly { text: string; start: number; end: number; why: string }[];
  readonly suggestion: string;
  readonly reading: Readonly<Record<string, unknown>>;
  readonly cut?: boolean;
}

const judged = (out: string): Judged[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged);

const GOOD = 'Online afhaalorders van 80 naar 130 per week voor 1 oktober 2027';

describe('strategy goal', () => {
  it('reads one goal a line and prints one object a line', async () => {
    const { code, out, errors } = await run(['goal', '--lang', 'nl', '--format', 'json', '-'], '/', {
      input: `\uFEFFMeer omzet\r\n\n${GOOD}\n`,
    });
    assert.deepEqual([code, errors], [0, []]);
    const [vague, specific, ...more] = judged(out);
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(vague!).slice(0, 6), [
      'text',
      'lang',
      'verdict',
      'missing',
      'words',
      'suggestion',
    ]);
    assert.deepEqual([vague?.text, vague?.lang, vague?.verdict], ['Meer omzet', 'nl', 'vague']);
    assert.deepEqual(vague?.missing, ['target', 'deadline', 'audience']);
    assert.deepEqual(
      vague.words.map(({ text, start, end }) => [text, start, end]),
      [['Meer', 0, 4]],
    );
    assert.match(vague.suggestion, /omzet.*‹/i);
    assert.deepEqual([specific?.text, specific?.verdict, specific?.missing], [GOOD, 'specific', []]);
    assert.equal(specific?.reading['to'], 130);
  });

  it('answers each line before it reads the next', async () => {
    const answers: number[] = [];
    let out = '';
    await run(['goal', '--format', 'json', '-'], '/', {
      out: (text) => (out += text),
      async *lines() {
        for (const line of ['Meer omzet', GOOD]) {
          await Promise.resolve();
          answers.push(out.split('\n').length - 1);
          yield line;
        }
      },
    });
    assert.deepEqual(answers, [0, 1]);
  });

  it('takes each text as a goal, and words without quotes as one', async () => {
    const two = await run(['goal', '--format', 'json', 'Meer omzet', 'More revenue'], '/');
    assert.deepEqual(
      judged(two.out).map(({ text, lang }) => [text, lang]),
      [
        ['Meer omzet', 'nl'],
        ['More revenue', 'en'],
      ],
    );
    const one = await run(['goal', '--format', 'json', 'Online', 'orders', 'to', '130', 'by', '2027'], '/');
    assert.deepEqual(
      judged(one.out).map(({ text }) => text),
      ['Online orders to 130 by 2027'],
    );
  });

  it('says to people what is vague, on which words, criterion by criterion, and what to write', async () => {
    const { out } = await run(['goal', 'Meer omzet'], '/');
    assert.match(out, /^\nMeer omzet {2}vaag\n\^{4}\n/);
    for (const name of ['specifiek', 'meetbaar', 'tijdgebonden'])
      assert.match(out, new RegExp(`✖ ${name} +[A-Z].*\\.\n`));
    assert.match(out, /✔ relevant/);
    assert.match(out, /\? haalbaar/);
    assert.match(out, /Ik lees/);
    assert.match(out, /Schrijf bijvoorbeeld: .*‹doel›/);
    const good = await run(['goal', GOOD], '/');
    assert.doesNotMatch(good.out, /✖|Schrijf bijvoorbeeld/);
    assert.match(good.out, /specifiek\n/);
  });

  it('counts from the date that is given', async () => {
    const { out } = await run(
      ['goal', '--format', 'json', '--today', '2027-01-15', '1000 followers within six months'],
      '/',
    );
    assert.equal((judged(out)[0]?.reading['deadline'] as { date: string }).date, '2027-07-15');
  });

  it('bounds what it reads and what it shows', async () => {
    const long = `Meer omzet ${'en nog meer omzet '.repeat(2000)}`;
    const json = await run(['goal', '--format', 'json', '-'], '/', { input: long });
    assert.equal(judged(json.out)[0]?.cut, true);
    const { out } = await run(['goal', '-'], '/', { input: long });
    assert.match(out, /alleen het begin/);
    assert.ok(out.length < 5000, String(out.length));
  });

  it('passes no control characters on', async () => {
    const escape = String.fromCharCode(27);
    const { out } = await run(['goal', '-'], '/', { input: `Meer ${escape}[31momzet\u202E` });
    assert.ok(!out.includes(escape) && !out.includes('\u202E'));
  });

  it('says in one line what is wrong with its arguments', async () => {
    for (const [args, wanted] of [
      [[], /which goal/],
      [[''], /no goal/],
      [['--lang', 'de', 'x y'], /--lang takes en or nl/],
      [['--format', 'xml', 'x y'], /--format takes stylish, json/],
      [['--today', 'soon', 'x y'], /--today takes a date/],
    ] as const) {
      const { code, errors, out } = await run(['goal', ...args], '/');
      assert.deepEqual([code, errors.length, out], [2, 1, '']);
      assert.match(errors[0]!, wanted);
    }
  });

  it('has nothing to say of nothing', async () => {
    assert.deepEqual((await run(['goal', '-'], '/', { input: '\n\n' })).out, '');
  });
});
