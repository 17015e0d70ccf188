import assert from 'node:assert/strict';
import { renderHtml } from '../../src/report/html';
import { useBrowser } from '../support/browser';
import { exampleReport } from '../support/example-report';

/** A4 without its margins, in pixels of CSS. */
const SHEET = { width: 673, height: 987 };

/** The texts of the timeline of which something is cut away; a rounded pixel is none. */
const CUT = `[...document.querySelectorAll('.timeline-title, .timeline-about, .timeline-about > *, .timeline-what')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
  .map((one) => one.textContent)`;

describe('the page on paper', function () {
  this.timeout(120_000);
  const browser = useBrowser();

  it('cuts no name off: there is nothing to point at', async () => {
    const tab = await browser().newPage({ viewport: SHEET });
    await tab.setContent(
      renderHtml(exampleReport('nine-steps', { language: 'nl' }), { file: 'strategy.yaml' }),
    );
    assert.notDeepEqual(await tab.evaluate(CUT), [], 'on a screen as narrow, some are');
    await tab.emulateMedia({ media: 'print' });
    assert.deepEqual(await tab.evaluate(CUT), []);
    const heights: unknown = await tab.evaluate(
      `[...new Set([...document.querySelectorAll('.timeline-steps li')].map((row) => Math.round(row.getBoundingClientRect().height)))].length`,
    );
    assert.equal(heights, 1, 'the bars find their rows');
  });
});
