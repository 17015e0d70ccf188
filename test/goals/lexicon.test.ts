import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicons } from '../../src/goals';
import { readingWords } from '../../src/goals/lexicon';
import { PhraseIndex } from '../../src/goals/phrases';
import { tokenize } from '../../src/goals/text';

describe('goals: the lexicons', () => {
  for (const lang of ['en', 'nl'] as const) {
    it(`every ${lang} entry is found in its own example`, () => {
      const missed = lexicons[lang].filter(
        (entry) => new PhraseIndex([entry]).find(tokenize(entry.example)).length === 0,
      );
      assert.deepEqual(
        missed.map(({ kind, pattern, example }) => `${kind}: ${pattern} | ${example}`),
        [],
      );
    });

    it(`no ${lang} pattern stands twice among its kind`, () => {
      const seen = new Set<string>();
      const twice = lexicons[lang]
        .flatMap(({ kind, pattern }) => pattern.split(', ').map((one) => `${kind}: ${one}`))
        .filter((key) => seen.size === seen.add(key).size);
      assert.deepEqual(twice, []);
    });
  }
});

const GOALS = join(__dirname, '../../src/goals');
const TABLES = ['measures', 'audiences', 'deadlines', 'levels', 'targets', 'numbers'] as const;

interface WordSet {
  readonly table: (typeof TABLES)[number];
  readonly name: string;
  /** As written, so that words that stand twice are seen; without the star of "verhog*". */
  readonly words: readonly string[];
  readonly example: string | undefined;
}

/** The sets of a language's tables, from their source: a comment with an example, a name, the words. */
function wordSets(lang: 'en' | 'nl'): readonly WordSet[] {
  return TABLES.flatMap((table) => {
    const source = readFileSync(join(GOALS, 'lexicon', lang, `${table}.ts`), 'utf8');
    const entries = source.matchAll(/(?: {2}\/\/ (.+)\n)? {2}(\w+): (?:none|(\w+|new Map)\(([^)]*)\)),\n/g);
    return [...entries].map(([, example, name = '', maker, written = '']) => {
      const strings = [...written.matchAll(maker === 'new Map' ? /\['([^']*)'/g : /'([^']*)'/g)];
      const words = strings.flatMap(([, text = '']) => text.trim().split(' '));
      return { table, name, words: words.map((word) => word.replace('*', '')), example };
    });
  });
}

describe('goals: the words a goal is read with', () => {
  for (const lang of ['en', 'nl'] as const) {
    const sets = wordSets(lang);
    const label = ({ table, name }: WordSet): string => `${table}.${name}`;

    it(`every ${lang} set is found in the tables' source`, () => {
      const known = TABLES.flatMap((table) =>
        Object.keys(readingWords[lang][table]).map((name) => `${table}.${name}`),
      );
      assert.deepEqual(sets.map(label), known);
    });

    it(`every ${lang} word is in lower case, without accents, and stands once in its set`, () => {
      for (const set of sets) {
        const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
        assert.deepEqual(set.words, set.words.map(plain), label(set));
        assert.deepEqual(set.words, [...new Set(set.words)], label(set));
      }
    });

    it(`every ${lang} set has an example with one of its words`, () => {
      const without = sets.filter(({ table, name, words, example }) => {
        if (words.length === 0) return false;
        const known = new Map(Object.entries(readingWords[lang][table])).get(name) as ReadonlySet<string>;
        return !tokenize(example ?? '').some(({ text }) => known.has(text));
      });
      assert.deepEqual(without.map(label), []);
    });
  }

  it('every set is used', () => {
    const code = readdirSync(GOALS)
      .filter((file) => file.endsWith('.ts'))
      .map((file) =>
        readFileSync(join(GOALS, file), 'utf8').replace(/\bwords(?:\[lang\]|\.en|\.nl)/g, 'reading.numbers'),
      )
      .join('\n');
    const used = new Set(
      [...code.matchAll(/reading\.(\w+)\.(\w+)/g)].map(([, table, name]) => `${table}.${name}`),
    );
    for (const [, names = '', table] of code.matchAll(
      /const \{([^}]*)\} =\s*(?:sentence\.)?reading\.(\w+);/g,
    ))
      for (const name of names.split(',')) used.add(`${table}.${name.split(':')[0]?.trim()}`);
    const unused = TABLES.flatMap((table) =>
      Object.keys(readingWords.en[table])
        .map((name) => `${table}.${name}`)
        .filter((name) => !used.has(name)),
    );
    assert.deepEqual(unused, []);
  });
});

describe('goals: the pattern language', () => {
  const found = (pattern: string, text: string): string | undefined => {
    const tokens = tokenize(text);
    const [match] = new PhraseIndex([{ kind: 'x', pattern, example: '' }]).find(tokens);
    return (
      match &&
      tokens
        .slice(match.first, match.last + 1)
        .map((token) => token.text)
        .join(' ')
    );
  };

  it('finds words in their order, whatever the case and the accents', () => {
    assert.equal(found('voor de zomer', 'Klaar VÓÓR de zomer'), 'voor de zomer');
    assert.equal(found('de zomer voor', 'Klaar voor de zomer'), undefined);
  });

  it('knows open beginnings and endings, numbers, choices, any word and words left out', () => {
    assert.equal(found('verhog*', 'De omzet verhogen'), 'verhogen');
    assert.equal(found('*tevredenheid', 'Klanttevredenheid van 8'), 'klanttevredenheid');
    assert.equal(found('top #', 'in de top 5'), 'top 5');
    assert.equal(found('get/win a lead', 'we win a lead'), 'win a lead');
    assert.equal(found('as _ as possible', 'as fast as possible'), 'as fast as possible');
    assert.equal(found('within (the) budget', 'within budget'), 'within budget');
    assert.equal(found('open a (_) shop', 'open a shop'), 'open a shop');
    assert.equal(found('24 slash 7', 'service 24/7'), '24 / 7');
    assert.equal(
      found('zetten … in', 'we zetten dit jaar acht vrijwilligers in'),
      'zetten dit jaar acht vrijwilligers in',
    );
    assert.equal(found('zetten … in', 'we zetten door, ook in mei'), undefined);
    assert.equal(found('bieden … aan .', 'we bieden scholing aan bij de start'), 'bieden scholing aan');
    assert.equal(found('bieden … aan .', 'we bieden aan ouders scholing'), undefined);
  });

  it('treats a hyphen in a compound as a space', () => {
    assert.equal(found('break even', 'Break-even in 2027'), 'break even');
  });
});
