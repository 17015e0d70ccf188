import { StringDecoder } from 'node:string_decoder';
import type { Texts } from '../core/language';
import { UsageError } from './outcome';
import { unreadable } from './reasons';

/** In code units. What is longer is no line that somebody wrote, and might never end. */
const LONGEST = 1_000_000;

const TOO_LONG: Texts = {
  en: 'standard input: line {line} is longer than a million characters',
  nl: 'standaardinvoer: regel {line} is langer dan een miljoen tekens',
};

const LINE_END = /\r\n|\n|\r/g;

/**
 * The lines of an input, each as soon as it is there.
 *
 * @throws UsageError where it cannot be read, or a line is too long
 */
export async function* inputLines(input: AsyncIterable<Uint8Array | string>): AsyncIterable<string> {
  let begun: string[] = [];
  let length = 0;
  let line = 1;
  for await (const text of textsOf(input)) {
    let from = 0;
    for (const { 0: end, index } of text.matchAll(LINE_END)) {
      yield begun.join('') + text.slice(from, index);
      line++;
      from = index + end.length;
      begun = [];
      length = 0;
    }
    begun.push(text.slice(from));
    length += text.length - from;
    if (length > LONGEST) throw new UsageError(TOO_LONG, { line });
  }
  const last = begun.join('');
  if (last !== '') yield last;
}

/** An input as texts, of which none begins with the second half of an end of line. */
async function* textsOf(input: AsyncIterable<Uint8Array | string>): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8');
  let wasReturn = false;
  try {
    for await (const piece of input) {
      const text = typeof piece === 'string' ? piece : decoder.write(Buffer.from(piece));
      if (text === '') continue;
      yield wasReturn && text.startsWith('\n') ? text.slice(1) : text;
      wasReturn = text.endsWith('\r');
    }
  } catch (error) {
    throw unreadable('standard input', error);
  }
  yield decoder.end();
}
