import assert from 'node:assert/strict';
import { Late } from '../../src/editor/late';

describe('what is loaded when it is asked for', () => {
  let loads = 0;
  let disposals = 0;
  const late = (): Late<{ dispose(): void }> => {
    loads = disposals = 0;
    return new Late(() => {
      loads++;
      return Promise.resolve({
        dispose() {
          disposals++;
        },
      });
    });
  };

  it('is not loaded where nobody asks', () => {
    late().dispose();
    assert.deepEqual([loads, disposals], [0, 0]);
  });

  it('is loaded once', async () => {
    const one = late();
    assert.equal(await one.get(), await one.get());
    one.dispose();
    assert.deepEqual([loads, disposals], [1, 1]);
  });

  it('is disposed of once where it comes too late', async () => {
    const one = late();
    const asked = one.get();
    one.dispose();
    await asked;
    assert.deepEqual([loads, disposals], [1, 1]);
  });
});
