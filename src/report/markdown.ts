/** A plan for a wiki or a pull request. */
import type { PlanReport } from './report';
import { MarkdownDocument } from './markdown/document';
import { writeGoals } from './markdown/goals';
import { writeFrameworks, writeHead } from './markdown/head';
import { writeHours, writeMoney, writeReach, writeRisks } from './markdown/means';
import { writeFindings, writeFoot, writeGaps, writeParts } from './markdown/rest';
import { writeCalendar, writeReviews, writeTimeline } from './markdown/time';

/**
 * The report as GitHub-flavoured Markdown, with the tables and no HTML. What the plan says stays inside its cell or its
 * paragraph: names and messages are escaped, prose keeps its emphasis, its lists and its safe links.
 *
 * @param file what the plan's file is called, for the last line
 */
export function renderMarkdown(report: PlanReport, file?: string): string {
  const document = new MarkdownDocument(report);
  writeHead(document);
  writeFrameworks(document);
  writeGoals(document);
  writeTimeline(document);
  writeReach(document);
  writeCalendar(document);
  writeHours(document);
  writeMoney(document);
  writeRisks(document);
  writeReviews(document);
  writeParts(document);
  writeFindings(document);
  writeGaps(document);
  writeFoot(document, file);
  return document.toString();
}
