import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';

const EXAMPLES = path.join(__dirname, '../../examples');

export const exampleText = (name: string): string =>
  readFileSync(path.join(EXAMPLES, name, 'strategy.yaml'), 'utf8');

/** The beginnings of a text, each as if it were all that was typed by then. */
export function* prefixesOf(text: string, step = 1): Generator<PlanDocument> {
  for (let end = 0; end <= text.length; end += step) yield new PlanDocument(text.slice(0, end));
}
