import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Guard, Refused } from '../../src/editor/guard';

const BROKEN = new Error('cannot read x');

describe('the guard around what the editor asks', () => {
  const logged: { readonly message: string; readonly error: unknown }[] = [];
  const log = {
    error: (message: string | Error, error: unknown): void =>
      void logged.push({ message: String(message), error }),
  };
  beforeEach(() => (logged.length = 0));

  class Provider {
    readonly #answer = 'answer';
    onDidChange = (): never => {
      throw BROKEN;
    };
    provideAnswer(): string {
      return this.#answer;
    }
    provideLater(): Promise<string> {
      return Promise.resolve(this.#answer);
    }
    provideHover(_document: object, _at: object): never {
      throw BROKEN;
    }
    provideLenses(_document: object): Promise<never> {
      return Promise.reject(BROKEN);
    }
    prepareRename(): never {
      throw new Refused('taken');
    }
    resolveLater(): Promise<never> {
      return Promise.reject(new Refused('taken'));
    }
  }
  const document = { uri: { toString: () => 'file:///strategy.yaml' } };

  it('hands on what is answered, at once or later', async () => {
    const guarded = new Guard(log).around(new Provider());
    assert.equal(guarded.provideAnswer(), 'answer');
    assert.equal(await guarded.provideLater(), 'answer');
    assert.deepEqual(logged, []);
  });

  it('makes a line in the log of what throws, once, with its place', async () => {
    const guard = new Guard(log);
    const guarded = guard.around(new Provider());
    const at = { line: 3, character: 6 };
    assert.equal(guarded.provideHover(document, at), undefined);
    assert.equal(guarded.provideHover(document, { line: 4, character: 0 }), undefined);
    assert.equal(await guarded.provideLenses(document), undefined);
    assert.deepEqual(logged, [
      { message: 'provideHover failed on file:///strategy.yaml:4:7', error: BROKEN },
      { message: 'provideLenses failed on file:///strategy.yaml', error: BROKEN },
    ]);
    assert.deepEqual(guard.failures, [
      'provideHover failed on file:///strategy.yaml:4:7: cannot read x',
      'provideLenses failed on file:///strategy.yaml: cannot read x',
    ]);
  });

  it('finds the place of a range, and needs none', () => {
    const guard = new Guard(log);
    const start = { line: 0, character: 1 };
    guard
      .around({
        provideRange: (): never => {
          throw BROKEN;
        },
      })
      .provideRange.call(undefined);
    guard
      .around({
        provideHints: (_document: object, _range: object): never => {
          throw new TypeError('other');
        },
      })
      .provideHints(document, { start });
    assert.deepEqual(
      logged.map(({ message }) => message),
      ['provideRange failed', 'provideHints failed on file:///strategy.yaml:1:2'],
    );
  });

  it('lets through what is refused on purpose, and leaves events alone', async () => {
    const guard = new Guard(log);
    const guarded = guard.around(new Provider());
    assert.throws(() => guarded.prepareRename(), /^Error: taken$/);
    await assert.rejects(() => guarded.resolveLater(), /^Error: taken$/);
    assert.throws(() => guarded.onDidChange(), BROKEN);
    assert.deepEqual(guard.failures, []);
  });

  it('stands around every provider', () => {
    const folder = path.resolve(__dirname, '../../src/editor');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    let seen = 0;
    for (const name of files) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const registering = [...text.matchAll(/languages\.register\w+Provider\(/g)].length;
      seen += registering;
      if (registering > 0)
        assert.match(text, /guard\.around\(/, `${name} registers a provider without the guard`);
    }
    assert.ok(seen > 15, `${seen} providers are registered`);
  });
});
