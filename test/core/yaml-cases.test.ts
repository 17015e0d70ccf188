import assert from 'node:assert/strict';
import { isCollection, type Node, parseAllDocuments, visit } from 'yaml';
import { PlanDocument } from '../../src/core/document';
import { checkPlanText } from '../fuzz/plan-text';
import { type YamlCase, yamlCases } from '../fuzz/yaml-cases';

/** Reads what the YAML library itself makes of a text, where we should make the same of it. */
function libraryReads({ yaml, fail }: YamlCase): { readonly value: unknown } | undefined {
  if (fail) return undefined;
  const documents = parseAllDocuments(yaml, { version: '1.2', logLevel: 'silent' });
  const [document] = 'empty' in documents ? [] : documents;
  if (!document || documents.length > 1 || document.errors.length > 0) return undefined;
  const others: Node[] = [];
  visit(document, {
    // Tags mean nothing to plans, and aliases and what is no word as a key have tests of their own.
    Node(key, node) {
      if (node.tag !== undefined || (key === 'key' && isCollection(node))) others.push(node);
    },
    Alias(_, node) {
      others.push(node);
    },
  });
  return others.length === 0 ? { value: document.toJS() } : undefined;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('the cases of the test suite of YAML', () => {
  const cases = yamlCases();

  it('are all there', () => assert.ok(cases.length > 400));

  it('make nothing throw, and every place lies in the text', () => {
    for (const { id, yaml } of cases) {
      const within = yaml.replaceAll(/^(?=.)/gm, '  ');
      for (const text of [yaml, `strategy: 1\n${yaml}`, `strategy: 1\ngoals:\n${within}`])
        try {
          checkPlanText(text);
        } catch (error) {
          throw new Error(`${id}: ${JSON.stringify(text)}`, { cause: error });
        }
    }
  });

  it('are read as the library reads them', () => {
    let compared = 0;
    for (const one of cases) {
      const read = libraryReads(one);
      if (!read) continue;
      compared++;
      const { root, problems } = new PlanDocument(one.yaml).parsed;
      const told = `${one.id}: ${JSON.stringify(one.yaml)}`;
      assert.deepEqual(problems, [], told);
      assert.deepEqual(plain(root?.value), plain(read.value), told);
    }
    assert.ok(compared > 200, `only ${compared} were compared`);
  });

  it('are told to be no YAML where they are none', () => {
    const missed = cases.filter(
      ({ yaml, fail }) => fail && new PlanDocument(yaml).parsed.problems.length === 0,
    );
    assert.deepEqual(
      missed.map(({ id }) => id),
      // Says twice of which version it is; the library takes that, and nothing of the plan is lost.
      ['SF5V'],
    );
  });
});
