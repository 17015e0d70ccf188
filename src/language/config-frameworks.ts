import type { Texts } from '../core/language';
import { type FrameworkKey, SHAPES } from '../frameworks/keys';

const shapeOf = (name: string): Readonly<Record<string, FrameworkKey>> =>
  Object.hasOwn(SHAPES, name) ? SHAPES[name as keyof typeof SHAPES] : {};

/** What the keys of a shape are for, by their names; none where the shape has no keys. */
export function keysOf(shape: string): Readonly<Record<string, Texts>> {
  return Object.fromEntries(Object.entries(shapeOf(shape)).map(([key, { about }]) => [key, about]));
}

/** A place within a framework: the shape of what stands there, or of the items of a list there. */
export interface FrameworkPlace {
  readonly shape: string | undefined;
  readonly isList: boolean;
  readonly words: readonly string[];
}

/**
 * What stands at a place in a framework.
 *
 * @param path the keys, and the places in lists, that lead there from the framework
 */
export function frameworkPlace(path: readonly string[]): FrameworkPlace | undefined {
  let place: FrameworkPlace = { shape: 'framework', isList: false, words: [] };
  for (const step of path) {
    if (place.isList) {
      place = { ...place, isList: false };
      continue;
    }
    const shape = shapeOf(place.shape ?? '');
    const key = Object.hasOwn(shape, step) ? shape[step] : undefined;
    if (!key) return undefined;
    place = { shape: key.shape, isList: key.isList === true, words: key.words ?? [] };
  }
  return place;
}
