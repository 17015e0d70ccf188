import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFromPage, readPanelState, readToPage } from '../../src/report/page/messages';

describe('what the page says to the editor', () => {
  it('is read where it is as agreed', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'reveal', path: '' },
      { type: 'reveal', path: '/goals/orders' },
      { type: 'add', part: 'risks' },
      { type: 'open', href: 'https://example.com' },
    ])
      assert.deepEqual(readFromPage(message), message);
  });

  it('is nothing where it is not', () => {
    for (const message of [
      undefined,
      null,
      'ready',
      [],
      {},
      { type: 'run', command: 'x' },
      { type: 'reveal' },
      { type: 'reveal', path: 'goals' },
      { type: 'reveal', path: 1 },
      { type: 'reveal', path: `/${'x'.repeat(5000)}` },
      { type: 'add', part: ['risks'] },
      { type: 'open', href: null },
    ])
      assert.equal(readFromPage(message), undefined, JSON.stringify(message));
  });

  it('never brings in more than what was agreed, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        readFromPage(message);
        readToPage(message);
        readPanelState(message);
      }),
    );
    assert.deepEqual(readFromPage({ type: 'add', part: 'risks', command: 'x' }), {
      type: 'add',
      part: 'risks',
    });
  });
});

describe('what the editor says to the page', () => {
  it('is read where it is as agreed, and only then', () => {
    const report = { language: 'en', head: { title: 'x' } };
    const whole = { type: 'report', report, file: 'strategy.yaml', changed: ['/title', 3, 'x'] };
    assert.deepEqual(readToPage(whole), { ...whole, changed: ['/title'] });
    assert.equal(readToPage({ ...whole, report: {} }), undefined);
    assert.equal(readToPage({ ...whole, changed: undefined }), undefined);
    assert.deepEqual(readToPage({ type: 'cursor', path: '/title' }), { type: 'cursor', path: '/title' });
    assert.equal(readToPage({ type: 'cursor', path: 'title' }), undefined);
    assert.deepEqual(readToPage({ type: 'broken', note: '' }), { type: 'broken', note: '' });
    assert.deepEqual(readToPage({ type: 'panel', uri: 'file:///a', isLocked: true }), {
      type: 'panel',
      uri: 'file:///a',
      isLocked: true,
    });
  });
});

describe('what a page remembers of its panel', () => {
  it('is a plan and whether it is locked, or nothing', () => {
    assert.deepEqual(readPanelState({ uri: 'file:///a', isLocked: 'yes', scroll: 3 }), {
      uri: 'file:///a',
      isLocked: false,
    });
    for (const state of [undefined, null, {}, { uri: '' }, { uri: 3 }])
      assert.equal(readPanelState(state), undefined);
  });
});
