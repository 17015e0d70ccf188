/** What we want of the speed, each beside what was measured. */
import type { Checker, Results } from './results';

export interface Bar {
  readonly what: string;
  /** What is asked. */
  readonly bar: string;
  /** Absent: not measured in this run. */
  readonly measured?: string;
  readonly isMet?: boolean;
}

/** Two figures that count; a whole number is written as it is. */
export function figures(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 10) return Math.round(value).toLocaleString('en');
  const behind = Math.min(4, 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(behind);
}

/**
 * A part as a fraction of one, as bars are written: 0.04 is 1/25. Never more flattering than it is: what is a little more
 * than 1/20 is 1/19.
 */
export const fraction = (ratio: number): string =>
  ratio <= 0.5 ? `1/${Math.floor(1 / ratio)}` : `${figures(ratio)} ×`;

export function barsOf({ editor, start, plans }: Results): readonly Bar[] {
  const typing = (lines: number) => editor?.typing.find((one) => one.lines === lines);
  const beside = (lines: number, peer: Checker): number | undefined => typing(lines)?.ratio[peer];
  const thousand = plans?.find((one) => one.plans === 1000);
  const ours = thousand?.processes.ours;
  const cached = thousand?.processes.cached;
  const reading = thousand?.processes.read;
  return [
    atMost('after a letter, 3,000 lines, beside yaml-language-server', beside(3000, 'yls'), 1 / 20, fraction),
    atMost('after a letter, 3,000 lines, median', typing(3000)?.times.ours.median, 4, ms),
    atMost(
      'after a letter, 30,000 lines, beside yaml-language-server',
      beside(30_000, 'yls'),
      1 / 40,
      fraction,
    ),
    atMost('after a letter, 30,000 lines, 95th percentile', typing(30_000)?.times.ours.p95, 16, ms),
    atMost('growth from 3,000 to 30,000 lines', editor?.growth.ours, 10, times),
    atMost('a first check of 300 lines, beside `yaml`’s own parse', editor?.first, 1.3, times),
    atMost('1,000 plans, beside Spectral CLI', thousand?.ratio['spectral-cli'], 1 / 10, fraction),
    atMost('1,000 plans, peak of memory', ours?.memory, 120, (value) => `${Math.round(value)} MB`),
    atMost(
      '1,000 plans, a second run with `--cache`, beside reading them; whole processes',
      cached && reading && cached.seconds / reading.seconds,
      3,
      times,
    ),
    atMost('one plan, cold, beside an empty Node', start?.ours?.ratio, 2, times),
  ];
}

const times = (value: number): string => `${figures(value)} ×`;
const ms = (value: number): string => `${figures(value)} ms`;

function atMost(what: string, value: number | undefined, bar: number, write: (value: number) => string): Bar {
  const asked = { what, bar: `at most ${write(bar)}` };
  return value === undefined ? asked : { ...asked, measured: write(value), isMet: value <= bar };
}
