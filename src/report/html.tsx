/** The page of a plan as one file that needs nothing else: no script, no network, good on paper. */
import { renderToString } from 'preact-render-to-string';
import { fill } from '../core/language';
import { formatsOf } from './page/formats';
import { Page } from './page/page';
import { STYLES } from './page/styles';
import type { PlanReport } from './report';
import { withoutUnshown } from './unshown';

export interface HtmlOptions {
  /** The name of the plan's file, for the foot. */
  readonly file: string;
  /** Which version of the file it is, such as a commit. */
  readonly revision?: string;
}

/** A plan as a whole HTML document; texts of the plan stay texts, whatever they hold. */
export function renderHtml(report: PlanReport, { file, revision }: HtmlOptions): string {
  const body = renderToString(
    <body>
      <Page report={report} isLive={false} />
      <footer>{foot(report, file, revision)}</footer>
    </body>,
  );
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="generator" content="Strategy as Code" />
      <title>{titleOf(report)}</title>
    </head>,
  );
  // The style is written by us alone. As a text of an element it would be escaped.
  const styled = head.replace(
    '</head>',
    () => `<style>${STYLES}${sheetFoot(foot(report, file, revision))}</style></head>`,
  );
  // Whatever part of the page shows a text: in the file are no controls.
  return withoutUnshown(`<!doctype html>\n<html lang="${report.language}">${styled}${body}</html>\n`);
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function titleOf({ head }: PlanReport): string {
  return head.organisation === undefined ? head.title : `${head.title} · ${head.organisation}`;
}

const TEXTS = {
  foot: { en: '{what}, as it was on {day}', nl: '{what}, stand van {day}' },
};

function foot(report: PlanReport, file: string, revision: string | undefined): string {
  const what = withoutUnshown(revision === undefined ? file : `${file} · ${revision}`);
  return fill(TEXTS.foot, { what, day: formatsOf(report.language).day(report.today) }, report.language);
}

/** The foot of each sheet of paper: what it shows, and which sheet it is. */
function sheetFoot(text: string): string {
  const type = 'font:8pt sans-serif;color:#4a4f55';
  return `@page{@bottom-left{content:"${cssText(text)}";${type}}@bottom-right{content:counter(page) " / " counter(pages);${type}}}`;
}

/** A text between the quotes of CSS: whatever could end it, or the style, is written by its number. */
function cssText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,·_()-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
}
