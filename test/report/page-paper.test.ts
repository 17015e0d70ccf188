import assert from 'node:assert/strict';
import { renderHtml } from '../../src/report/html';
import { useBrowser } from '../support/browser';
import { exampleReport, reportOf } from '../support/example-report';

/** A4 without its margins, in pixels of CSS. */
const SHEET = { width: 673, height: 987 };

/** The texts of the timeline of which something is cut away; a rounded pixel is none. */
const CUT = `[...document.querySelectorAll('.timeline-title, .timeline-about, .timeline-about > *, .timeline-what')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
  .map((one) => one.textContent)`;

describe('the page on paper', function () {
  this.timeout(120_000);
  const browser = useBrowser();

  it('draws the timeline on its own sheet, as high as its names', async () => {
    const tab = await browser().newPage({ viewport: SHEET });
    await tab.setContent(renderHtml(exampleReport('nine-steps'), { file: 'strategy.yaml' }));
    for (const media of ['screen', 'print'] as const) {
      await tab.emulateMedia({ media });
      const plots = await tab.evaluate(() =>
        [...document.querySelectorAll('.timeline-plot')].map((plot) => ({
          // Placed absolutely in a grid, a drawing begins at the first of all sheets.
          position: getComputedStyle(plot).position,
          lacks: Math.round(plot.nextElementSibling!.clientHeight - plot.clientHeight),
        })),
      );
      assert.deepEqual(
        new Set(plots.map((plot) => JSON.stringify(plot))),
        new Set(['{"position":"static","lacks":0}']),
        media,
      );
    }
  });

  it('parts a timeline that is longer than a sheet between two rows, each piece with its own drawing', async () => {
    const ids = Array.from({ length: 40 }, (_, number) => `step-${number}`);
    const steps = ids.map(
      (id, number) => `  ${id}: { title: Step ${number}, due: 2027-0${1 + (number % 9)}-20 }`,
    );
    const report = reportOf(['strategy: 1', 'title: Long', 'steps:', ...steps, ''].join('\n'));
    const tab = await browser().newPage({ viewport: SHEET });
    await tab.setContent(renderHtml(report, { file: 'strategy.yaml' }));
    await tab.emulateMedia({ media: 'print' });
    const pieces = await tab.evaluate(() =>
      [...document.querySelectorAll('.timeline-steps')].map((piece) => ({
        rows: piece.querySelectorAll('li').length,
        bars: piece.querySelectorAll('.timeline-bar').length,
        height: piece.getBoundingClientRect().height,
        isKept: getComputedStyle(piece).breakInside === 'avoid',
      })),
    );
    assert.equal(
      pieces.reduce((sum, { rows }) => sum + rows, 0),
      ids.length,
    );
    assert.ok(pieces.length > 1);
    for (const { rows, bars, height, isKept } of pieces) {
      assert.equal(bars, rows);
      assert.ok(isKept && height < SHEET.height, `${height} pixels`);
    }
  });

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
