const ERASE_LINE = '\r\u001b[K';
/** A terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** A line on a terminal that goes away with the next that is said. */
export class PassingLine {
  #isShown = false;

  constructor(
    readonly terminal: { readonly write: (text: string) => unknown; readonly columns?: number },
    readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /** Shows a text, in the place of the one before. @param text without wide or control characters */
  show(text: string): void {
    const room = this.#room();
    const cut = text.length > room ? `${text.slice(0, room - 1)}…` : text;
    this.terminal.write((this.#isShown ? ERASE_LINE : '') + cut);
    this.#isShown = true;
  }

  erase(): void {
    if (this.#isShown) this.terminal.write(ERASE_LINE);
    this.#isShown = false;
  }

  /** How many columns there are; of a text that went on in the next row only that row could be erased. */
  #room(): number {
    const told = [this.terminal.columns, Number(this.env['COLUMNS'])].filter(
      (columns): columns is number => columns !== undefined && columns > 0,
    );
    // In the last column some terminals go on in the next row.
    return Math.max(1, Math.min(...(told.length > 0 ? told : [USUAL_COLUMNS])) - 1);
  }
}
