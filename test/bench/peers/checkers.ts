/** The tools as an editor would run them: loaded once, then asked about one text after another. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { parseDocument } from 'yaml';
import { type Day, formats } from '../../../src/core/day';
import { PlanDocument } from '../../../src/core/document';
import { lint } from '../../../src/core/lint';
import { ruleUrl } from '../../../src/core/project';
import { RULES } from '../../../src/rules';
import { generatePlan } from '../generate-plan';
import { PEERS, SCHEMA } from './places';
import type { Checker } from './results';

/**
 * Makes a text ready, which is not measured: what an editor holds anyway, or what the tool would be given.
 *
 * @param row texts of the same row come after each other, as typed; absent: the text was never seen before
 * @returns the check
 */
type Check = (text: string, row?: number) => () => unknown;

const OPTIONS = { rules: RULES, today: '2027-01-15' as Day, language: 'nl', url: ruleUrl } as const;
const peers = createRequire(path.join(PEERS, 'package.json'));
const schema = (): object => JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;

const read = (text: string): unknown => parseDocument(text).toJS() as unknown;

/** What no check can go below that is given bytes. */
function floor(): Check {
  return (text) => {
    const bytes = Buffer.from(text);
    return () => bytes.toString().split('\n');
  };
}

function ours(): Check {
  const before = new Map<number, PlanDocument>();
  return (text, row) => () => {
    const document = new PlanDocument(text, row === undefined ? undefined : before.get(row));
    if (row !== undefined) before.set(row, document);
    return lint(document, OPTIONS);
  };
}

/** The schema alone, on data that somebody else has read. */
function ajv(): Check {
  const validate = new Ajv({ allErrors: true, strict: false, formats }).compile(schema());
  return (text) => {
    const data = read(text);
    return () => validate(data);
  };
}

/** As somebody would who only wants the data. */
function yaml(): Check {
  return (text) => () => read(text);
}

/** Of the tools, which are not there before the bench has installed them, what is asked of them. */
interface LanguageServer {
  getLanguageService: (given: object) => {
    configure(settings: object): void;
    doValidation(document: unknown, isKubernetes: boolean): Promise<readonly object[]>;
  };
}
interface Documents {
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
}
interface Spectral {
  readonly Spectral: new () => {
    setRuleset(rules: unknown): void;
    run(document: unknown): Promise<readonly object[]>;
  };
  readonly Document: new (text: string, parser: unknown, name: string) => unknown;
}

const importFile = (file: string): Promise<unknown> => import(pathToFileURL(file).href);

async function languageServer(): Promise<Check> {
  const { getLanguageService } = (await importFile(peers.resolve('yaml-language-server'))) as LanguageServer;
  const { TextDocument } = peers('vscode-languageserver-textdocument') as Documents;
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema())),
    workspaceContext: { resolveRelativePath: (to: string, from: string) => new URL(to, from).href },
  });
  service.configure({
    validate: true,
    schemas: [{ uri: 'file:///strategy.schema.json', fileMatch: ['*.yaml'], schema: schema() }],
  });
  let version = 0;
  return (text) => {
    const document = TextDocument.create('file:///strategy.yaml', 'yaml', ++version, text);
    return () => service.doValidation(document, false);
  };
}

async function spectral(): Promise<Check> {
  const core = peers('@stoplight/spectral-core') as Spectral;
  const { Yaml } = peers('@stoplight/spectral-parsers') as { Yaml: unknown };
  const { default: rules } = (await importFile(path.join(PEERS, 'spectral.mjs'))) as { default: unknown };
  const checker = new core.Spectral();
  checker.setRuleset(rules);
  return (text) => () => checker.run(new core.Document(text, Yaml, '/strategy.yaml'));
}

const MAKERS: Readonly<Record<Checker, () => Check | Promise<Check>>> = {
  floor,
  ours,
  ajv,
  yaml,
  yls: languageServer,
  spectral,
};

/** What only reads. */
const FINDS_NOTHING: ReadonlySet<Checker> = new Set(['floor', 'yaml']);

/**
 * @throws Error where the tool says nothing of a plan that is wrong: it would be quick for nothing, and measuring it no use
 */
export async function load(checker: Checker): Promise<Check> {
  const check = await MAKERS[checker]();
  if (FINDS_NOTHING.has(checker)) return check;
  const found = await check(generatePlan(50, 1).replaceAll(/deadline: .*/g, 'deadline: morgen'))();
  const isBlind = Array.isArray(found)
    ? !JSON.stringify(found).toLowerCase().includes('deadline')
    : found !== false;
  if (isBlind) throw new Error(`${checker} does not see a deadline that is no date`);
  return check;
}
