/** Names and words that are made to break out of what they are printed in. */
import assert from 'node:assert/strict';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const RED = '\u001B[31m';
/** A folder’s name; no other system than Windows forbids it. */
const NAME = `x\n::error::pwn${RED}`;
const PLAN = `strategy: 1\ntitle: X\nowner: ${JSON.stringify(`[click](http://evil.example) ${RED} \u202Egnp \uD800`)}\n`;

describe('what a name or a word is made to break out of', () => {
  let folder = '';
  before(function () {
    if (process.platform === 'win32') this.skip();
    folder = folderWith({ [`${NAME}/strategy.yaml`]: PLAN, 'strategy.yaml': PLAN });
  });
  const printed = async (format: string): Promise<string> => {
    const { out, errors } = await run(['lint', '--format', format, '--today', '2027-01-15'], folder);
    assert.deepEqual(errors, []);
    assert.ok(out.includes('strategy.yaml') && out.length > 200);
    return out;
  };

  for (const format of ['stylish', 'github', 'markdown', 'json', 'sarif', 'junit'])
    it(`no terminal obeys it: ${format}`, async () => {
      // eslint-disable-next-line no-control-regex -- those are what must not be there
      assert.doesNotMatch(await printed(format), /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
    });

  it('each line of GitHub’s is a command of ours', async () => {
    for (const line of (await printed('github')).trimEnd().split('\n'))
      assert.match(line, /^::(?:error|warning|notice) file=/);
  });

  it('a heading of the terminal is one line', async () => {
    const lines = (await printed('stylish')).split('\n');
    assert.ok(lines.includes('x ::error::pwn [31m/strategy.yaml'), lines.join('\n'));
  });

  it('no text of SARIF is a link, or half a character', async () => {
    const { runs } = JSON.parse(await printed('sarif')) as {
      readonly runs: readonly {
        readonly results: readonly { readonly message: { readonly text: string } }[];
      }[];
    };
    const texts = runs[0]!.results.map(({ message }) => message.text);
    assert.ok(texts.some((text) => text.includes('[click]')));
    for (const text of texts) assert.doesNotMatch(text, /\]\(|\p{Surrogate}/u);
  });
});
