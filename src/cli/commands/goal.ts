import { ownLanguage } from '../../core/language';
import { withoutMark } from '../../core/byte-order-mark';
import { verdict, type Verdict } from '../../goals';
import { choose, readArguments } from '../arguments';
import { goalJson } from '../formats/goal-json';
import { goalStylish } from '../formats/goal-stylish';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import { todayOf } from '../today';

export const GOAL_HELP = `strategy goal TEXT…     says what is vague about a goal, criterion by criterion

TEXT   a goal between quotes; several are read one by one; - reads one goal a line from standard input

  --lang en|nl            the language of the goal, and of what is said of it (that of the goal's own words)
  --format stylish|json   for people, or one JSON object a line for scripts (stylish)
  --today YYYY-MM-DD      the date to take for today, which "within six months" counts from

A goal that begins with a dash comes behind --. The exit status is 0 whatever is said: it is an answer, no failure.
`;

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Prints one goal as soon as it is judged, so that a script may write a line and read the answer. */
export type GoalFormat = (verdict: Verdict) => string;

export async function runGoal(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(GOAL_HELP);
    return EXIT.clean;
  }
  const today = todayOf(values.today);
  const lang = values.lang === undefined ? undefined : ownLanguage(languageOf(values.lang, terminal.env));
  const print: GoalFormat =
    choose('--format', values.format, ['stylish', 'json']) === 'json'
      ? goalJson
      : goalStylish(terminal.colour);
  if (positionals.length === 0)
    throw new UsageError('which goal? Write it between quotes, or - to read one goal a line');
  if (positionals.some((text) => text.trim() === '')) throw new UsageError('“” is no goal');
  for await (const text of texts(positionals, terminal))
    terminal.out(print(verdict(text, { ...(lang ? { lang } : {}), today })));
  return EXIT.clean;
}

async function* texts(given: readonly string[], terminal: Terminal): AsyncIterable<string> {
  // A goal has more than one word: without quotes the shell took one apart.
  const together = given.length > 1 && given.every((word) => !/\s/.test(word) && word !== '-');
  for (const text of together ? [given.join(' ')] : given) {
    if (text === '-') yield* linesOf(terminal);
    else yield text;
  }
}

async function* linesOf(terminal: Terminal): AsyncIterable<string> {
  let first = true;
  for await (const line of terminal.lines()) {
    const text = first ? withoutMark(line) : line;
    first = false;
    if (text.trim() !== '') yield text;
  }
}
