import type * as vscode from 'vscode';

/** What is told to the author on purpose, such as why a name is refused; the editor shows it, and nothing is wrong. */
export class Refused extends Error {}

/**
 * Stands around what the editor asks. The editor passes over what throws, and says it where no author looks: here it
 * becomes a line in our own log, and the editor gets no answer, as it does where we have nothing to say.
 */
export class Guard {
  readonly #failures = new Map<string, string>();

  constructor(readonly log: Pick<vscode.LogOutputChannel, 'error'>) {}

  /** What failed since the start, each way to fail once. */
  get failures(): readonly string[] {
    return [...this.#failures.values()];
  }

  /** The provider, of which no method throws but what is refused on purpose. */
  around<T extends object>(provider: T): T {
    return new Proxy(provider, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function' || !isAsked(name)) return member;
        return (...args: readonly unknown[]): unknown => {
          const fail = (error: unknown): void => this.#fail(String(name), args, error);
          try {
            const answer: unknown = Reflect.apply(member, target, args);
            return answer instanceof Promise ? answer.catch(fail) : answer;
          } catch (error) {
            fail(error);
            return undefined;
          }
        };
      },
    });
  }

  /** @throws Refused */
  #fail(method: string, [document, at]: readonly unknown[], error: unknown): void {
    if (error instanceof Refused) throw error;
    const reason = error instanceof Error ? error : new Error(String(error));
    // Much is asked again at every letter.
    const key = `${method} ${reason.stack}`;
    if (this.#failures.has(key)) return;
    const failed = `${method} failed${placeOf(document, at)}`;
    this.#failures.set(key, `${failed}: ${reason.message}`);
    this.log.error(failed, reason);
  }
}

/** Events are functions, too; those are of the editor's own making. */
const isAsked = (name: string | symbol): boolean => /^(?:provide|resolve|prepare)/.test(String(name));

/** As “ on file:///…/strategy.yaml:4:7”, where the first is a document and the second a position or a range. */
function placeOf(document: unknown, at: unknown): string {
  const about = fieldsOf(document);
  if (!('uri' in about)) return '';
  const { start = at } = fieldsOf(at);
  const { line, character } = fieldsOf(start);
  const place =
    typeof line === 'number' && typeof character === 'number' ? `:${line + 1}:${character + 1}` : '';
  return ` on ${String(about['uri'])}${place}`;
}

/** What an object has, be it of its own or of its class. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
