import { distance } from 'fastest-levenshtein';
import type { UnknownKey } from '../core/malformed';
import type { Span } from '../core/place';
import { defineRule, type Fix } from '../core/rule';

export default defineRule({
  id: 'unknown-key',
  severity: 'warning',
  group: 'format',
  source: 'the format',
  summary: { en: 'a key the format does not know', nl: 'een sleutel die het formaat niet kent' },
  fixable: true,
  always: true,
  messages: {
    near: {
      en: 'Unknown key `{name}`: did you mean `{nearest}`?',
      nl: 'Onbekende sleutel `{name}`: bedoel je `{nearest}`?',
    },
    unknown: {
      en: 'Unknown key `{name}`: the format has no such key here; if it is your own, call it `x-{name}`.',
      nl: 'Onbekende sleutel `{name}`: die kent het formaat hier niet; is hij van jezelf, noem hem dan `x-{name}`.',
    },
    empty: {
      en: 'The key here is empty: write before the colon what the value is, or remove the line.',
      nl: 'De sleutel is hier leeg: schrijf voor de dubbele punt wat het is, of haal de regel weg.',
    },
    comma: {
      en: '“{name}” is cut off from the text before it by a comma: put that whole text in quotes.',
      nl: '“{name}” is door een komma losgeraakt van de tekst ervoor: zet die hele tekst tussen aanhalingstekens.',
    },
  },
  check: {
    *form({ malformed, text }) {
      for (const problem of malformed) {
        if (problem.kind !== 'unknown-key') continue;
        const { at, name, nearest, cutFrom } = problem;
        const fixes = () => rename(problem);
        // A key with a colon behind it is meant as one.
        if (cutFrom && !nearest && !/^\s*:/.test(text.slice(at.end, at.end + 20)))
          yield { at, message: 'comma', data: { name }, fixes: () => join(cutFrom, problem) };
        else if (name.trim() === '') yield { at, message: 'empty' };
        else if (nearest) yield { at, message: 'near', data: { name, nearest }, fixes };
        else yield { at, message: 'unknown', data: { name }, fixes };
      }
    },
  },
});

function rename({ at: { start, end }, name, nearest, ownTaken }: UnknownKey): Fix[] {
  const own = { en: `Call it x-${name}: a key of your own`, nl: `Noem hem x-${name}: een eigen sleutel` };
  const keepAsOwn =
    !ownTaken && /^[a-z][\w-]*$/i.test(name)
      ? [{ title: own, edits: [{ start, end, text: `x-${name}` }] }]
      : [];
  if (!nearest) return keepAsOwn;
  const title = { en: `Change to ${nearest}`, nl: `Maak er ${nearest} van` };
  return [{ title, edits: [{ start, end, text: nearest }], safe: isSlip(name, nearest) }, ...keepAsOwn];
}

/** Of shorter words, one letter makes a word of its own: `state` is near `statement`, and `tool` is no slip of `tone`. */
const LONG = 5;

/** Whether only a slip of the fingers lies between two words, so that the key can be changed without asking. */
function isSlip(name: string, key: string): boolean {
  const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_ ]/g, '');
  if (plain(name) === plain(key)) return true;
  if (!key.startsWith(name.charAt(0))) return false;
  const sorted = (word: string): string => word.split('').sort().join('');
  const steps = distance(name, key);
  return (
    (steps === 1 && Math.min(name.length, key.length) >= LONG) ||
    (steps === 2 && sorted(name) === sorted(key))
  );
}

/** Puts the text and the piece that a comma cut off from it in quotes. */
function join(text: Span, { at }: UnknownKey): Fix[] {
  const title = { en: 'Put the whole text in quotes', nl: 'Zet de hele tekst tussen aanhalingstekens' };
  return [
    {
      title,
      edits: [
        { start: text.start, end: text.start, text: '"' },
        { start: at.end, end: at.end, text: '"' },
      ],
    },
  ];
}
