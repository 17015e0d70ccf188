/** Precision and recall, with intervals that are honest on small samples. */

export interface Counts {
  /** Found, and labelled so. */
  readonly hits: number;
  readonly found: number;
  readonly labelled: number;
}

/** Counts how a judgement does against the labels. */
export function count<T>(
  items: readonly T[],
  isFound: (item: T) => boolean,
  isLabelled: (item: T) => boolean,
): Counts {
  const found = items.filter(isFound);
  return {
    hits: found.filter(isLabelled).length,
    found: found.length,
    labelled: items.filter(isLabelled).length,
  };
}

/** Of what is found, the part that is so: 0 to 1. Nothing found is no mistake. */
export const precision = ({ hits, found }: Counts): number => (found === 0 ? 1 : hits / found);

/** Of what is so, the part that is found: 0 to 1. */
export const recall = ({ hits, labelled }: Counts): number => (labelled === 0 ? 1 : hits / labelled);

/** The 95 % interval of a part, after Wilson (1927). */
export function interval(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const part = hits / all;
  const middle = (part + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((part * (1 - part)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
