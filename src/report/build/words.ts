import type { Value } from '../../core/model';
import { isPlaceholder } from '../../plan/placeholder';

/** A text, unless it is still to be filled in. */
export function wordsOf(text: Value<string> | undefined): string | undefined {
  return text && !isPlaceholder(text.value) ? text.value : undefined;
}
