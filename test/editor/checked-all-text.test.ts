import assert from 'node:assert/strict';
import { type CheckedAll, checkedAllText } from '../../src/editor/commands/checked-all-text';

/** As the editor does where it has no translation. */
function t(message: string, ...values: unknown[]): string {
  return message.replace(/\{(\d+)\}/g, (_, at) => String(values[Number(at)]));
}

describe('what is said when all plans were looked at', () => {
  const said = (what: Partial<CheckedAll>): string =>
    checkedAllText(
      {
        plans: 2,
        counts: { error: 1, warning: 0, info: 2, hint: 1 },
        unreadable: 0,
        isAll: true,
        isCancelled: false,
        ...what,
      },
      { l10n: { t } },
    );

  it('is how many, and what was found', () => {
    assert.equal(said({}), '2 plans checked. Found: 1 error, 3 suggestions.');
    assert.equal(
      said({ plans: 1, unreadable: 1 }),
      '1 plan checked. Found: 1 error, 3 suggestions. 1 file could not be read.',
    );
    assert.equal(said({ plans: 0 }), 'There is no plan to check in this workspace.');
  });

  it('is also that there are files which were not looked at', () => {
    const text = said({ isAll: false });
    assert.match(
      text,
      /^2 plans checked\. .* more files of a plan’s name than are looked at at once \(2000\)/,
    );
    assert.doesNotMatch(said({ isAll: false, isCancelled: true }), /more files/);
  });
});
