/**
 * `npm run bench:page`: what it takes from a plan's text to the page beside it, in a browser. The page's own script is
 * run as the editor runs it; a round ends when the browser has drawn the page. Medians, beside the YAML library's own
 * parse of the same text in the same run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { parseDocument } from 'yaml';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import { buildReport } from '../../src/report/build';
import type { PlanReport } from '../../src/report/report';
import { RULES } from '../../src/rules';
import { installBrowser } from '../../src/tools/setup/browser.mjs';
import { startBrowser } from '../../src/tools/vscode/workbench.mjs';
import { generatePlan } from './generate-plan';
import { median } from './quantile';

const TODAY = '2027-01-15' as Day;
const ROUNDS = 15;

/** So many goals with a KPI that was measured so often. */
function measuredPlan(goals: number, measurements: number, seed: number): string {
  const goal = (g: number): string => {
    const days = Array.from({ length: measurements }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 2 + at * 7)).toISOString().slice(0, 10);
      return `          ${day}: ${80 + g + at + seed}\n`;
    });
    return `  goal-${g}:
    statement: Online orders from ${80 + g} to ${180 + g + seed} per week, by 1 October 2027
    owner: anna
    deadline: 2027-10-01
    kpis:
      orders:
        metric: Online orders per week
        unit: orders
        baseline: { value: ${80 + g}, date: 2026-01-01 }
        target: { value: ${180 + g + seed}, by: 2027-10-01 }
        measurements:
${days.join('')}`;
  };
  return `strategy: 1\ntitle: Orders\nlanguage: en\nframework: nine-steps\npeople: { anna: { name: Anna } }\ngoals:\n${Array.from({ length: goals }, (_, g) => goal(g)).join('')}`;
}

/** The plan after a keystroke somewhere: one sentence says something else. */
function edited(text: string, round: number): string {
  let at = -1;
  for (let nth = 0; nth <= round; nth++) at = text.indexOf(' per week', at + 1);
  if (at < 0) throw new Error('the plan of the bench has too few goals');
  return `${text.slice(0, at)} per day${text.slice(at + ' per week'.length)}`;
}

function timed<T>(work: () => T): readonly [T, number] {
  const begun = performance.now();
  const made = work();
  return [made, performance.now() - begun];
}

interface Made {
  readonly report: PlanReport;
  readonly yaml: number;
  readonly parse: number;
  readonly check: number;
  readonly build: number;
}

function make(text: string): Made {
  const [, yaml] = timed(() => parseDocument(text).toJS() as unknown);
  const [document, parse] = timed(() => new PlanDocument(text));
  const [findings, check] = timed(() =>
    lint(document, { rules: RULES, today: TODAY, language: 'en', url: ruleUrl }),
  );
  const { plan } = document;
  if (!plan) throw new Error('the plan of the bench cannot be read');
  const [report, build] = timed(() =>
    buildReport({ document, plan, findings, language: 'en', today: TODAY, frameworks: [] }),
  );
  return { report, yaml, parse, check, build };
}

/** From the message to the page as it is drawn, for a plan and then for others that differ a little. */
async function shown(browser: Browser, reports: readonly PlanReport[]): Promise<readonly number[]> {
  const [script, style] = ['preview.js', 'preview.css'].map((file) =>
    readFileSync(path.join('dist', file), 'utf8'),
  );
  const tab = await browser.newPage();
  await tab.setContent(`<style>${style}</style><div id="note"></div><div id="page"></div>`);
  // What is handed to the page was compiled with names kept.
  await tab.evaluate('globalThis.__name = (named) => named');
  await tab.evaluate(() => {
    let state: unknown;
    Object.assign(globalThis, {
      acquireVsCodeApi: () => ({
        postMessage: () => undefined,
        getState: () => state,
        setState: (next: unknown) => (state = next),
      }),
    });
  });
  await tab.evaluate(script!);
  const times: number[] = [];
  for (const report of reports) {
    await tab.evaluate((message) => Object.assign(globalThis, { message }), {
      type: 'report',
      report,
      file: 'strategy.yaml',
      changed: [],
    });
    // As the editor sends it: the browser copies it for who hears it.
    times.push(
      await tab.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const begun = performance.now();
            window.addEventListener(
              'message',
              // The page's own listener was there first. Then the frame that shows it, and when that was drawn.
              () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun))),
              { once: true },
            );
            window.postMessage((globalThis as unknown as { message: unknown }).message, '*');
          }),
      ),
    );
    // What is folded comes after it, and is no part of the next round.
    await tab.waitForTimeout(600);
  }
  await tab.close();
  return times;
}

async function main(): Promise<void> {
  const executable = await installBrowser();
  if (executable === undefined) throw new Error('there is no browser');
  const browser = await startBrowser(executable);
  console.log(
    'medians, ms                     yaml   parse   check   report | first page   update | update in all / yaml',
  );
  for (const [name, text] of [
    ['300 lines', generatePlan(300, 1)],
    ['3,000 lines', generatePlan(3000, 1)],
    ['300 goals × 50 measurements', measuredPlan(300, 50, 1)],
  ] as const) {
    make(text);
    const made = Array.from({ length: ROUNDS }, (_, round) => make(edited(text, round)));
    const of = (key: 'yaml' | 'parse' | 'check' | 'build'): number => median(made.map((one) => one[key]));
    const [first = 0, ...updates] = await shown(
      browser,
      made.map(({ report }) => report),
    );
    const update = median(updates);
    const all = of('parse') + of('check') + of('build') + update;
    const cells = [of('yaml'), of('parse'), of('check'), of('build')].map((ms) => ms.toFixed(1).padStart(7));
    console.log(
      `${name.padEnd(28)} ${cells.join(' ')} | ${first.toFixed(0).padStart(10)} ${update.toFixed(0).padStart(8)} | ${all.toFixed(0).padStart(6)} ms = ${(all / of('yaml')).toFixed(1)}`,
    );
  }
  await browser.close();
}

void main();
