import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import MarkdownIt from 'markdown-it';
import { EXIT } from '../../src/cli/outcome';
import { ROOT } from '../../src/tools/generated';
import { run, type Run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const EXAMPLES = readdirSync(path.join(ROOT, 'examples')).filter((name) => !name.includes('.'));
const SOUND = 'strategy: 1\ntitle: Sound\n';
const WARNS = `${SOUND}ownr: marketing\n`;
const BROKEN = 'strategy: 1\ntitle: [a, b\nowner: "x\n';
/** Names that are awkward in addresses, properties, XML or tables. */
const NAMES = [
  'a b.strategy.yaml',
  'plannen voor één jaar/strategy.yaml',
  'a#b?c%20d.strategy.yaml',
  "a&b<c>'d.strategy.yaml",
  'a|b*c_d.strategy.yaml',
  'a,b.strategy.yaml',
  '計画/strategy.yaml',
];
/** What a plan may say to break out of a format. */
const HOSTILE = `${SOUND}"x|y <img src=x> @someone %0A::error::hi ]]>\\r\\n::warning::ho \\u0007 \\uD800": 1\n`;

const lint = (format: string, folder: string, ...args: readonly string[]): Promise<Run> =>
  run(['lint', '--format', format, '--today', '2027-01-15', ...args], folder);

/** A run that somebody stops. @param number after how many of three plans */
async function interrupted(format: string, number: number): Promise<Run> {
  const folder = folderWith({ 'a/strategy.yaml': WARNS, 'b/strategy.yaml': SOUND, 'c/strategy.yaml': WARNS });
  let plans = 0;
  const interruption = () => ({
    // It is asked before each plan, and at the end.
    asked: () => (plans++ < number ? undefined : EXIT.interrupted),
    release: () => undefined,
  });
  return run(['lint', '--format', format, '--lang', 'en'], folder, { interruption });
}

interface Named {
  readonly what: string;
  readonly output: () => Promise<string>;
}

/** Every kind of output that there is. */
function outputs(format: string): readonly Named[] {
  const folder = (files: Readonly<Record<string, string>>): string => folderWith(files);
  const of = (what: string, files: Readonly<Record<string, string>>, ...args: readonly string[]): Named => {
    const place = folder(files);
    return { what, output: async () => (await lint(format, place, ...args)).out };
  };
  return [
    ...EXAMPLES.flatMap((name) =>
      ['en', 'nl'].map((language) => ({
        what: `the example ${name}, ${language}`,
        output: async () => (await lint(format, path.join(ROOT, 'examples', name), '--lang', language)).out,
      })),
    ),
    { what: 'public plans', output: async () => (await lint(format, path.join(ROOT, 'test/public'))).out },
    of('awkward names', Object.fromEntries(NAMES.map((name) => [name, WARNS]))),
    of('a plan that cannot be read', { 'strategy.yaml': BROKEN }),
    of('hostile words', { 'strategy.yaml': HOSTILE }),
    of('mistakes in a config', {
      'strategy.yaml': WARNS,
      '.strategylint.yaml': 'rules: { goal-vage: error, schema: loud }\n',
    }),
    ...[0, 2].map((number) => ({
      what: `a run that was interrupted after ${number} plans`,
      output: async () => (await interrupted(format, number)).out,
    })),
    of('no plans', {}),
    of('nothing to say', { 'strategy.yaml': SOUND }),
    {
      what: 'standard input',
      output: async () => (await run(['lint', '-', '--format', format], '/', { input: WARNS })).out,
    },
    {
      what: 'files elsewhere',
      output: async () => (await lint(format, '/', path.join(ROOT, 'examples/wishes/strategy.yaml'))).out,
    },
  ];
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
    }[];
  }[];
}

describe('lint --format sarif', () => {
  // The schema of the standard is of draft 4, of which only two words are other than in draft 7.
  const schema = JSON.parse(
    readFileSync(
      path.join(ROOT, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  ) as Record<string, unknown>;
  const draft = schema['$schema'];
  const rest = Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== 'id' && key !== '$schema'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat(
    'uri-reference',
    (text: string) => !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text, 'https://x.example/'),
  );
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(rest);

  it('is held against the official schema, which says no to what is wrong', () => {
    assert.equal(draft, 'http://json-schema.org/draft-04/schema#');
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: {} }] }), false);
    assert.equal(validate({ version: '2.0.0', runs: [] }), false);
  });

  for (const { what, output } of outputs('sarif'))
    it(`is valid: ${what}`, async () => {
      const log = JSON.parse(await output()) as Sarif;
      assert.equal(validate(log), true, JSON.stringify(validate.errors?.slice(0, 3)));
      const [first] = log.runs;
      const rules = first!.tool.driver.rules.map(({ id }) => id);
      assert.equal(new Set(rules).size, rules.length);
      for (const { ruleId, ruleIndex, locations } of first!.results) {
        if (ruleIndex !== undefined) assert.equal(rules[ruleIndex], ruleId);
        const { startLine, startColumn, endLine, endColumn } = locations[0]!.physicalLocation.region;
        assert.ok(startLine! >= 1 && startColumn! >= 1 && endColumn! >= 1 && endLine! >= startLine!);
      }
    });

  it('names files so that they are found again', async () => {
    const folder = folderWith(Object.fromEntries(NAMES.map((name) => [name, WARNS])));
    const log = JSON.parse((await lint('sarif', folder)).out) as Sarif;
    const found = log.runs[0]!.results.map(({ locations }) => {
      const { uri } = locations[0]!.physicalLocation.artifactLocation;
      return decodeURIComponent(new URL(uri, 'https://x.example/').pathname.slice(1));
    });
    assert.deepEqual(found.sort(), [...NAMES].sort());
  });

  it('knows a finding again that only moved', async () => {
    const prints = async (text: string): Promise<readonly unknown[]> => {
      const log = JSON.parse((await lint('sarif', folderWith({ 'strategy.yaml': text }))).out) as Sarif;
      return log.runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints);
    };
    assert.deepEqual(await prints(WARNS), await prints(`# moved\n\n${WARNS}`));
    assert.notDeepEqual(await prints(WARNS), await prints(`${SOUND}mision: x\n`));
  });
});

/** A command of a workflow, as GitHub’s runner reads it. */
function commandOf(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', listed = '', message = ''] =
    /^::([a-z]+) ([^:]*(?:[^:]|:(?!:))*?)::(.*)$/.exec(line) ?? [];
  const read = (text: string): string =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const properties = Object.fromEntries(
    listed.split(',').map((one) => {
      const at = one.indexOf('=');
      return [one.slice(0, at), read(one.slice(at + 1))];
    }),
  );
  return { command, properties, message: read(message) };
}

describe('lint --format github', () => {
  for (const { what, output } of outputs('github'))
    it(`is one command a line, and nothing else: ${what}`, async () => {
      for (const line of (await output()).split('\n').slice(0, -1)) {
        const { command, properties, message } = commandOf(line);
        assert.match(command, /^(?:error|warning|notice)$/, line);
        assert.ok(message !== '' && properties['file'] && Number(properties['line']) >= 1, line);
        // eslint-disable-next-line no-control-regex -- those are what may not be there
        assert.doesNotMatch(line, /[\r\u0000-\u0008]/);
      }
    });

  it('names file, lines and columns as they are', async () => {
    const folder = folderWith(Object.fromEntries(NAMES.map((name) => [name, WARNS])));
    const { out } = await lint('github', folder);
    const commands = out.trimEnd().split('\n').map(commandOf);
    assert.deepEqual(commands.map(({ properties }) => properties['file']).sort(), [...NAMES].sort());
    assert.deepEqual(commands[0], {
      command: 'warning',
      properties: {
        ...commands[0]!.properties,
        line: '3',
        endLine: '3',
        col: '1',
        endColumn: '5',
        title: 'unknown-key',
      },
      message: 'Unknown key `ownr`: did you mean `owner`?',
    });
  });

  it('writes the job’s summary behind what is there', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS, 'summary.md': 'before\n' });
    const env = { GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md') };
    await run(['lint', '--format', 'github'], folder, { env });
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    assert.match(
      summary,
      /^before\n### What the check found\n\n\*\*strategy\.yaml\*\*\n\n\| Line \| \| What \| Rule \|/,
    );
    assert.match(
      summary,
      /\| 3 \| warning \| Unknown key `ownr`: did you mean `owner`\? \| \[unknown-key\]\(https:/,
    );
  });

  it('does not fail where the summary cannot be written', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS });
    const env = { GITHUB_STEP_SUMMARY: path.join(folder, 'nowhere', 'summary.md') };
    const { code, out, errors } = await run(['lint', '--format', 'github'], folder, { env });
    assert.equal(code, 0);
    assert.match(out, /^::warning /);
    assert.match(errors.join('\n'), /^[^\n]*summary\.md: [^\n]*$/);
  });
});

/** An element of XML, as far as these tests ask. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

interface SaxParser {
  onopentag: (node: { name: string; attributes: Record<string, string> }) => void;
  ontext: (text: string) => void;
  onclosetag: () => void;
  onerror: (error: Error) => void;
  write: (text: string) => { close: () => void };
}

/** Parses by a strict parser, which throws on what is not well-formed. */
function xmlOf(text: string): Element {
  const { parser } = createRequire(__filename)('sax') as { parser: (strict: boolean) => SaxParser };
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const reader = parser(true);
  reader.onopentag = ({ name: tag, attributes }) => {
    const element = { name: tag, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  };
  reader.ontext = (said) => (open.at(-1)!.text += said);
  reader.onclosetag = () => void open.pop();
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(text).close();
  return root;
}

describe('lint --format junit', () => {
  it('is read by a parser that takes nothing wrong', () => {
    assert.throws(() => xmlOf('<a><b></a>'));
    assert.throws(() => xmlOf('<a b="<"/>x & y'));
  });

  for (const { what, output } of outputs('junit'))
    it(`is well-formed, and its numbers add up: ${what}`, async () => {
      const text = await output();
      // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold them
      assert.doesNotMatch(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
      const [suites] = xmlOf(text).children;
      assert.equal(suites?.name, 'testsuites');
      for (const suite of suites.children) {
        assert.equal(suite.name, 'testsuite');
        assert.equal(Number(suite.attributes['tests']), suite.children.length);
        const failed = suite.children.filter(({ children }) =>
          children.some(({ name }) => name === 'failure'),
        );
        assert.equal(Number(suite.attributes['failures']), failed.length);
      }
    });

  it('keeps names and messages as they are', async () => {
    const folder = folderWith({ ...Object.fromEntries(NAMES.map((name) => [name, WARNS])) });
    const [suites] = xmlOf((await lint('junit', folder)).out).children;
    assert.deepEqual(suites!.children.map(({ attributes }) => attributes['name']).sort(), [...NAMES].sort());
    assert.equal(
      suites!.children[0]?.children[0]?.children[0]?.attributes['message'],
      'Unknown key `ownr`: did you mean `owner`?',
    );
  });
});

describe('lint --format markdown', () => {
  const markdown = new MarkdownIt({ html: true });
  for (const { what, output } of outputs('markdown'))
    it(`is tables and text, with links to the rules’ pages alone: ${what}`, async () => {
      const tokens = markdown
        .parse(await output(), {})
        .flatMap((token) => [token, ...(token.children ?? [])]);
      for (const token of tokens) {
        assert.doesNotMatch(token.type, /html|image|fence|code_block|blockquote/);
        if (token.type === 'link_open')
          assert.match(String(token.attrGet('href')), /^https:\/\/github\.com\/strategy-as-code\//);
        if (token.type === 'text') assert.doesNotMatch(token.content, /@\w/);
      }
      const cells = tokens.filter(({ type }) => type === 'td_open').length;
      assert.equal(cells % 4, 0);
    });

  it('shows code as it is written', async () => {
    const folder = folderWith({ 'strategy.yaml': `${SOUND}"own_er|x*y": anna\nstrategy_: 1\n` });
    const tokens = markdown
      .parse((await lint('markdown', folder)).out, {})
      .flatMap(({ children }) => children ?? []);
    const codes = tokens.filter(({ type }) => type === 'code_inline').map(({ content }) => content);
    assert.ok(codes.includes('strategy_') && codes.includes('own_er|x*y'), codes.join());
    assert.deepEqual(
      codes.filter((code) => code.includes('\\')),
      [],
    );
  });
});
