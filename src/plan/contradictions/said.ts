/** The numbers that a goal's sentence names, each with what it is of. */
import type { OwnLanguage } from '../../core/language';
import {
  maxLength,
  parseFigures,
  type ReadChange,
  type Reading,
  type ReadNumber,
  type Verdict,
} from '../../goals';
import { once } from '../../goals/once';
import { isAbout } from '../bounds';
import { kindOfUnit, type NumberKind } from '../number-kind';
import { type Rhythm, rhythmsIn } from '../rhythm';

/** A number in the sentence, with what it is of. */
export interface Said extends ReadNumber {
  readonly sort: NumberKind;
  /** The number that the sentence is about, as opposed to one beside it. */
  readonly main: boolean;
  /** Where it is by how much something changes. */
  readonly change?: ReadChange;
  readonly about: boolean;
}

/** What the sentence says, worked out once for all KPIs of its goal. */
export interface SaidInGoal {
  readonly text: string;
  readonly lower: string;
  readonly words: ReadonlySet<string>;
  readonly reading: Reading;
  readonly numbers: readonly Said[];
  readonly rhythms: ReadonlySet<Rhythm>;
}

/** Nothing where the sentence names no number to reach. */
export function readSaid({ text: whole, reading }: Verdict, language: OwnLanguage): SaidInGoal | undefined {
  const text = whole.slice(0, maxLength);
  const { to, from, change } = reading;
  const wanted = to ?? change?.value;
  const main = reading.numbers.findLast(({ value }) => value === wanted);
  if (!main) return undefined;
  const numbers = reading.numbers
    .filter((number) => number === main || (number.value !== from && number.value !== change?.value))
    .map((number): Said => {
      const isMain = number === main;
      const by = isMain && to === undefined ? change : undefined;
      return {
        ...number,
        ...(by ? { change: by } : {}),
        main: isMain,
        sort: by
          ? kindOfUnit(by.unit ?? '')
          : kindOf(number, isMain ? reading.unit : undefined, text, language),
        about: isAbout(text, number.start),
      };
    });
  // Where a KPI agrees, as most do, these are never asked for.
  const lower = once(() => text.toLowerCase());
  const words = once(() => new Set(lower().match(/\p{L}+/gu)));
  const rhythms = once(
    () => new Set([...rhythmsIn(text), ...(reading.per === undefined ? [] : [reading.per])]),
  );
  return {
    text,
    reading,
    numbers,
    get lower() {
      return lower();
    },
    get words() {
      return words();
    },
    get rhythms() {
      return rhythms();
    },
  };
}

/** A number without a unit in its words is a count, unless it is a part: "half", "8 of 10". */
function kindOf(
  { start, end, value, unit }: ReadNumber,
  inReading: string | undefined,
  text: string,
  language: OwnLanguage,
): NumberKind {
  if (unit !== undefined && kindOfUnit(unit) !== 'count') return kindOfUnit(unit);
  if (inReading !== undefined) return kindOfUnit(inReading);
  const figures = [...text.slice(start, end).matchAll(/\d[\d.,]*/g)];
  const isWritten = figures.length === 1 && parseFigures(figures[0]![0], language) === value;
  return value <= 1 && !isWritten ? 'part' : 'count';
}
