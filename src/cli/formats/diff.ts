import picocolors from 'picocolors';
import type { Format } from './report';
import { printable } from './terminal-text';

/** Only what mending would change, so that it can be piped into `git apply`. */
export function diffs(out: (text: string) => void, colour: boolean): Format {
  const paint = picocolors.createColors(colour);
  const line = (text: string): string => {
    const shown = printable(text);
    if (/^(?:---|\+\+\+) /.test(text)) return paint.bold(shown);
    if (text.startsWith('@@')) return paint.cyan(shown);
    return text.startsWith('+') ? paint.green(shown) : text.startsWith('-') ? paint.red(shown) : shown;
  };
  return {
    file({ diff = '' }) {
      // What a program reads must be the very text; a terminal might obey the control characters in it.
      out(colour ? diff.split('\n').map(line).join('\n') : diff);
    },
    end() {
      // Anything more would be no diff.
    },
  };
}
