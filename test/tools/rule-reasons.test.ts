import assert from 'node:assert/strict';
import type { Rule } from '../../src/core/rule';
import { OWN_LANGUAGES } from '../../src/core/language';
import { REASONS } from '../../src/language/rule-reasons';
import { RULES } from '../../src/rules';
import { reasonsModule } from '../../src/tools/rule-reasons';

const RULE = { id: 'some-rule' } as Rule;

const page = (why: string, nl = 'Daarom.'): string =>
  `# some-rule\n\n## Why\n\n${why}\n\n## Flagged\n\n## In het Nederlands\n\n${nl}\n`;

const reasonOf = (text: string): string => /"en": (".*"),$/m.exec(reasonsModule([RULE], () => text))![1]!;

describe('why a rule is there', () => {
  it('is known of every rule, in whole sentences', () => {
    assert.deepEqual(Object.keys(REASONS).sort(), RULES.map(({ id }) => id).sort());
    for (const [id, reason] of Object.entries(REASONS))
      for (const language of OWN_LANGUAGES) {
        assert.match(reason[language], /^["“\p{Lu}].{40,}[.?!]["”]?$/su, `${id}: ${reason[language]}`);
        assert.doesNotMatch(reason[language], /\]\(/, `${id}: a link that leads nowhere`);
      }
  });

  it('is as much of the page as is read at a glance, cut behind a sentence', () => {
    const first = `One ${'word '.repeat(30)}ends.`;
    const second = `Two ${'word '.repeat(30)}ends.`;
    assert.equal(reasonOf(page(`${first}\n${second}`)), JSON.stringify(first));
    assert.equal(
      reasonOf(page('It is “so”. And\nnot e.g. otherwise.\n\nMore.')),
      '"It is “so”. And not e.g. otherwise."',
    );
    assert.equal(reasonOf(page('See [the other](other.md).')), '"See the other."');
  });

  it('must be on its page', () => {
    assert.throws(
      () => reasonsModule([RULE], () => '# some-rule\n'),
      /some-rule\.md says nothing under “Why”/,
    );
  });
});
