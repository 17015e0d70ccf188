import { generatePlan } from '../generate-plan';

const LETTERS = 'naar mei';

/** Types words into a plan, each at another place. Two typists of as many lines type the same. */
export class Typist {
  private text: string;
  private place = 0;

  constructor(lines: number) {
    this.text = generatePlan(lines, 4_000_000 + lines);
  }

  /** The text after each letter of a word. */
  word(): readonly string[] {
    const titles = [...this.text.matchAll(/(?:statement|title|metric): /g)];
    let at = titles[(this.place++ * 7919) % titles.length]!.index + 11;
    return Array.from(LETTERS, (letter) => {
      const text = this.text.slice(0, at) + letter + this.text.slice(at++);
      // As the editor has it: one flat text, not two that are joined when they are read.
      this.text = Buffer.from(text).toString();
      return this.text;
    });
  }
}
