import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../core/language';
import { SCHEMA_ID } from '../core/project';
import { GROUPS, type Rule } from '../core/rule';
import { cataloguesModule } from './catalogues';
import { codiconsModule } from './codicons';
import { configSchema } from './config-schema';
import { frameworkDefinitions, frameworkSchema, ownFrameworkSchema } from '../frameworks/schema';
import { formatsModule, formatsOnDisk, formatTextsModule } from './export-formats';
import { formatTables } from './format-page';
import { frameworkTables } from './framework-page';
import { frameworkIdsModule, frameworksModule, frameworksOf, templatesModule } from './frameworks';
import { jsonSchema } from './json-schema';
import { commands, configuration, keybindings, menus, translations } from './manifest';
import { between, ruleTable, withHead } from './rule-page';
import { reasonsModule } from './rule-reasons';
import { views } from './views';
import { walkthroughs } from './walkthrough';

export const ROOT = path.resolve(__dirname, '../..');

/** The rules as their files say, found by listing the folder: their index is generated, and may be stale. */
export function rulesOnDisk(): Rule[] {
  const files = readdirSync(path.join(ROOT, 'src/rules')).filter(
    (file) => file.endsWith('.ts') && file !== 'index.ts',
  );
  const rules = files.map(
    (file) => (require(path.join(ROOT, 'src/rules', file)) as { default: Rule }).default,
  );
  return rules.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.id < b.id ? -1 : 1));
}

/** The index of the catalogues, and what it should hold. */
export const catalogueIndex = (): [file: string, text: string] => [
  'src/core/catalogues/index.ts',
  cataloguesModule(path.join(ROOT, 'src/core/catalogues')),
];

/** Every committed file that is derived from others, by its path, with what it should hold. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const rules = rulesOnDisk();
  const files = new Map<string, string>();
  files.set(...catalogueIndex());
  const frameworks = frameworksOf(path.join(ROOT, 'src/frameworks'));
  files.set('src/plan/frameworks.ts', frameworkIdsModule(frameworks));
  files.set('src/frameworks/builtin.ts', frameworksModule(path.join(ROOT, 'src/frameworks')));
  files.set('src/frameworks/templates.ts', templatesModule(path.join(ROOT, 'templates')));
  files.set('src/rules/index.ts', index(rules));
  const formats = formatsOnDisk(path.join(ROOT, 'src/report/formats'));
  files.set('src/report/formats/index.ts', formatsModule(formats));
  files.set('src/report/format-texts.ts', formatTextsModule(formats));
  files.set('src/report/page/codicons.ts', codiconsModule());
  for (const rule of rules) {
    const page = `src/rules/${rule.id}.md`;
    files.set(page, withHead(read(page), rule));
  }
  files.set(
    'src/language/rule-reasons.ts',
    reasonsModule(rules, ({ id }) => read(`src/rules/${id}.md`)),
  );
  for (const [document, base] of [
    ['README.md', 'src/rules/'],
    ['docs/rules.md', '../src/rules/'],
  ] as const) {
    files.set(document, between(read(document), 'rules', ruleTable(rules, base)));
  }
  files.set('docs/format.md', between(read('docs/format.md'), 'format', formatTables()));
  files.set(
    'docs/frameworks.md',
    between(read('docs/frameworks.md'), 'frameworks', frameworkTables(frameworks)),
  );
  files.set('schemas/strategy.schema.json', json(jsonSchema(SCHEMA_ID)));
  files.set('schemas/framework.schema.json', json(frameworkSchema));
  files.set(
    'schemas/strategylint.schema.json',
    json(configSchema(rules, { framework: ownFrameworkSchema, definitions: frameworkDefinitions })),
  );
  const manifest = JSON.parse(read('package.json')) as { contributes: Record<string, unknown> };
  manifest.contributes['configuration'] = configuration();
  manifest.contributes['commands'] = commands();
  manifest.contributes['menus'] = menus();
  manifest.contributes['keybindings'] = keybindings();
  Object.assign(manifest.contributes, views());
  manifest.contributes['walkthroughs'] = walkthroughs();
  files.set('package.json', json(manifest));
  for (const language of LANGUAGES) {
    files.set(
      language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`,
      json(translations(language)),
    );
  }
  return files;
}

/** Writes what is stale, and says so. */
export function writeGenerated(): void {
  for (const [file, text] of generatedFiles()) writeIfChanged(file, text);
}

/**
 * Writes a file where its text differs, so that nothing which watches it wakes up for nothing.
 *
 * @returns whether it did
 */
export function writeIfChanged(file: string, text: string): boolean {
  if (read(file) === text) return false;
  const full = path.join(ROOT, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  console.log(`wrote ${file}`);
  return true;
}

function read(file: string): string {
  const full = path.join(ROOT, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function index(rules: readonly Rule[]): string {
  const name = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const ids = rules.map(({ id }) => id);
  return [
    '// Generated by `npm run generate` from the files of this folder.',
    "import type { Rule } from '../core/rule';",
    ...[...ids].sort().map((id) => `import ${name(id)} from './${id}';`),
    '',
    '/** Every rule, in the order of the catalogue. */',
    `export const RULES: readonly Rule[] = [${ids.map((id) => `\n  ${name(id)},`).join('')}\n];`,
    '',
  ].join('\n');
}
