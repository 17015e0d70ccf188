import type { Language } from '../core/language';
import { now } from './clock';
import type { Terminal } from './outcome';

/** A run that is shorter, in ms, needs no word of how far it is. */
const FIRST_MS = 500;
const EACH_MS = 100;

/** How far a run is, for somebody who watches. */
export class Progress {
  #count = 0;
  #next = now() + FIRST_MS;

  constructor(
    readonly terminal: Pick<Terminal, 'progress'>,
    readonly language: Language,
  ) {}

  /** One plan more was checked. */
  step(): void {
    this.#count++;
    const at = now();
    if (!this.terminal.progress || at < this.#next) return;
    this.#next = at + EACH_MS;
    this.terminal.progress(
      this.language === 'nl'
        ? `${this.#count} ${this.#count === 1 ? 'plan' : 'plannen'} gecontroleerd …`
        : `${this.#count} ${this.#count === 1 ? 'plan' : 'plans'} checked …`,
    );
  }

  end(): void {
    this.terminal.progress?.('');
  }
}
