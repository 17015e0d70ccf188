/** A map or a list that is being read. */
export interface Frame {
  readonly kind: 'map' | 'list';
  readonly path: readonly string[];
  /** How far its keys or dashes are indented; within brackets, which does not matter, 0. */
  readonly indent: number;
  /** Of a list, the words in it. */
  readonly keys: Set<string>;
  /** Whether nothing can stand there: behind a value, or between the columns of what stands there already. */
  readonly isAstray: boolean;
  /** Whether its last key, or item, has a value already. */
  isFilled: boolean;
  /** The key whose value is being read. */
  lastKey: string | undefined;
  /** The item that is being read; before the first, -1. */
  item: number;
}

export const frameOf = (
  kind: Frame['kind'],
  path: readonly string[],
  indent: number,
  isAstray = false,
): Frame => ({
  kind,
  path,
  indent,
  keys: new Set(),
  isAstray,
  isFilled: false,
  lastKey: undefined,
  item: -1,
});

/** Where the value lies that is being read. */
export function valuePath({ kind, path, lastKey, item }: Frame): readonly string[] {
  return [...path, kind === 'list' ? String(item) : (lastKey ?? '')];
}
