import assert from 'node:assert/strict';
import { isCommitId, readCommit, readRef } from '../../src/editor/git/read-git';

const HASH = '0123456789abcdef0123456789abcdef01234567';

describe('what the Git extension tells', () => {
  it('of a commit is who, when and the first line of why', () => {
    const authorDate = new Date('2027-04-20T09:00:00Z');
    assert.deepEqual(
      readCommit({ hash: HASH, message: 'What we can reach\n\nMore of it.', authorDate, authorName: 'Anna' }),
      {
        id: HASH,
        date: '2027-04-20T09:00:00.000Z',
        author: 'Anna',
        subject: 'What we can reach',
        isCut: false,
      },
    );
  });

  it('may lack all but the id, and without one it is none', () => {
    assert.deepEqual(readCommit({ hash: HASH, authorDate: new Date(NaN) }), {
      id: HASH,
      date: '',
      author: '',
      subject: '',
      isCut: false,
    });
    for (const value of [undefined, null, 1, {}, { hash: '--output=x' }, { hash: 'HEAD' }])
      assert.equal(readCommit(value), undefined);
  });

  it('says what it was made on, and whether that is here', () => {
    const parents = [HASH.replace('0', 'f'), HASH];
    const { parent, isCut } =
      readCommit({ hash: HASH, parents, refNames: ['grafted', 'HEAD -> main'] }) ?? {};
    assert.deepEqual([parent, isCut], [parents[0], true]);
    assert.equal(readCommit({ hash: HASH, parents: ['HEAD'] })?.parent, undefined);
  });

  it('is a branch, one elsewhere, or a tag', () => {
    const kinds = [0, 1, 2, 3, '0'].map((type) => readRef({ type, name: 'main', commit: HASH })?.kind);
    assert.deepEqual(kinds, ['branch', 'remote-branch', 'tag', undefined, undefined]);
    assert.equal(readRef({ type: 0, name: '-x', commit: '-x' }), undefined);
  });

  it('is asked for by ids only, which git takes for nothing else', () => {
    assert.ok(isCommitId(HASH) && isCommitId('a'.repeat(64)));
    for (const id of ['HEAD', '', `${HASH}..`, `-${HASH}`, HASH.toUpperCase(), `${HASH}\n`])
      assert.ok(!isCommitId(id), JSON.stringify(id));
  });
});
