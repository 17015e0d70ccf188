import { isOwnKey } from '../core/blank';
import type { Ids } from './ids';

/** A longer id is hard to read where it is referred to. */
const LONGEST = 40;

/** Words of letters and figures that can stand as an id as they are. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;

/** Whether a word can be an id; one that begins with `x-` would be a key of the author's own. */
export function isWellFormedId(word: string): boolean {
  return ID.test(word) && !isOwnKey(word);
}

/**
 * An id made of words, in the manner of the format: "Kees van Buren" becomes `kees-van-buren`, or `kees-van-buren-2`
 * where that is taken.
 *
 * @param taken the ids that are there already
 * @returns undefined where the words hold no letter or figure
 */
export function newId(words: string, taken: Pick<Ids, 'has'>): string | undefined {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/['’]/g, '');
  let id = '';
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (id !== '' && id.length + word.length >= LONGEST) break;
    id += id === '' ? word.slice(0, LONGEST) : `-${word}`;
  }
  if (id === '') return undefined;
  // What begins with x- would be a key of the author's own.
  if (isOwnKey(id)) id = id.replaceAll('-', '');
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
