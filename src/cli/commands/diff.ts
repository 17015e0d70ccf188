import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { withoutMark } from '../../core/byte-order-mark';
import { PlanDocument } from '../../core/document';
import { isPlanName } from '../../core/plan-name';
import { changesBetween } from '../../plan/changes';
import { choose, readArguments } from '../arguments';
import { changesJson, changesMarkdown, changesStylish } from '../formats/changes';
import { Repositories } from '../git';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import { decode, nameOf, NO_PLAN, NO_YAML, NOT_UTF8, reasonOf } from '../plan-files';

export const DIFF_HELP = `strategy diff [OLD [NEW]]   what changed in meaning between two versions of a plan

OLD, NEW   files, or git revisions: HEAD~3, main, v1.0, HEAD~1:plans/strategy.yaml.
           One alone is compared with the file as it is now: a file with its last commit (HEAD), a revision with
           the file. Without any, the plan of this folder is compared with its last commit.

  --format stylish|json|md   how the changes are printed (stylish); md is fit for a pull request
  --fail-on major|minor      ends with status 1 when there is such a change, or a weightier one
  --lang en|nl               the language of the sentences (that of the terminal)
`;

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runDiff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(DIFF_HELP);
    return EXIT.clean;
  }
  const language = languageOf(values.lang, terminal.env);
  const format = choose('--format', values.format, ['stylish', 'json', 'md']);
  const failOn =
    values['fail-on'] === undefined ? undefined : choose('--fail-on', values['fail-on'], ['major', 'minor']);
  const [old, now] = await new Versions(terminal.cwd).between(positionals);
  const changes = changesBetween(old.document, now.document);
  const versions = { old: old.name, new: now.name };
  if (format === 'json') terminal.out(changesJson(changes, versions, language));
  else if (format === 'md') terminal.out(changesMarkdown(changes, versions, language));
  else terminal.out(changesStylish(changes, versions, { language, colour: terminal.colour }));
  const fails = changes.some(({ weight }) => failOn === 'minor' || weight === failOn);
  return failOn !== undefined && fails ? EXIT.findings : EXIT.clean;
}

/** A version of a plan, and what it is called in the output. */
interface Version {
  readonly name: string;
  readonly document: PlanDocument;
}

/** What an argument stands for. */
type Asked =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'revision'; readonly revision: string; readonly file?: string };

/** Reads what is to be compared, from files and from git. */
class Versions {
  readonly #repositories = new Repositories();

  constructor(readonly cwd: string) {}

  async between(names: readonly string[]): Promise<readonly [Version, Version]> {
    if (names.length > 2) throw new UsageError(`“${names[2]}” is one argument too many`);
    const asked = await Promise.all(names.map((name) => this.#asked(name)));
    const [first = { kind: 'revision', revision: 'HEAD' } as const, second] = asked;
    if (second) {
      // A revision alone means the file that the other one names.
      const file = fileOf(first) ?? fileOf(second) ?? (await this.#planHere());
      return [await this.#read(first, file), await this.#read(second, file)];
    }
    const file = fileOf(first) ?? (await this.#planHere());
    const old: Asked = first.kind === 'file' ? { kind: 'revision', revision: 'HEAD' } : first;
    return [await this.#read(old, file), await this.#read({ kind: 'file', file }, file)];
  }

  /** What there is on disk is a file; all else is a revision, with or without a file behind a colon. */
  async #asked(name: string): Promise<Asked> {
    const file = path.resolve(this.cwd, name);
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) return { kind: 'file', file: await this.#planIn(file, name) };
    if (found) return { kind: 'file', file };
    const colon = name.indexOf(':');
    if (colon > 0)
      return {
        kind: 'revision',
        revision: name.slice(0, colon),
        file: path.resolve(this.cwd, name.slice(colon + 1)),
      };
    if (isPlanName(name) || /[\\/]/.test(name)) {
      const repository = await this.#repositories.around(this.cwd).catch(() => undefined);
      // A branch may have a slash in its name.
      if (!repository || !(await repository.knows(name)))
        throw new UsageError(
          `${name}: there is no such file${repository ? ', and git knows no such revision' : ''}`,
        );
    }
    return { kind: 'revision', revision: name };
  }

  #planHere(): Promise<string> {
    return this.#planIn(this.cwd, 'this folder');
  }

  async #planIn(folder: string, name: string): Promise<string> {
    for (const plan of ['strategy.yaml', 'strategy.yml']) {
      const file = path.join(folder, plan);
      if ((await stat(file).catch(() => undefined))?.isFile()) return file;
    }
    throw new UsageError(`${name}: there is no strategy.yaml here; name the plan`);
  }

  /** @param file which file, where a revision is named without one */
  async #read(asked: Asked, file: string): Promise<Version> {
    if (asked.kind === 'file')
      return planOf(nameOf(asked.file, this.cwd), await bytesOf(asked.file, this.cwd));
    const full = asked.file ?? file;
    const repository = await this.#repositories.around(path.dirname(full));
    const name = await repository.nameOf(full);
    const called = nameOf(full, this.cwd);
    if (name === undefined)
      throw new UsageError(`${called}: this file is not in the repository ${repository.root}`);
    const bytes = await repository.fileAt(asked.revision, name);
    if (!bytes)
      throw new UsageError(
        `${called}: revision “${asked.revision}” has no such file; if it was called otherwise, name it: ${asked.revision}:OTHER.yaml`,
      );
    return planOf(`${asked.revision}:${called}`, bytes);
  }
}

const fileOf = (asked: Asked | undefined): string | undefined => asked?.file;

async function bytesOf(file: string, cwd: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${nameOf(file, cwd)}: ${reasonOf(error)}`);
  }
}

function planOf(name: string, bytes: Buffer): Version {
  const { text, isUtf8 } = decode(bytes);
  if (!isUtf8) throw new UsageError(`${name}: ${NOT_UTF8}`);
  const document = new PlanDocument(withoutMark(text));
  if (document.parsed.problems.some(({ code }) => code === 'CONFLICT'))
    throw new UsageError(`${name}: it holds an unfinished merge (<<<<<<<); choose what to keep first`);
  if (document.kind === 'foreign') throw new UsageError(`${name}: ${NO_PLAN}`);
  if (document.isPartial || (document.kind === 'plan' && !document.plan))
    throw new UsageError(`${name}: ${NO_YAML}`);
  return { name, document };
}
