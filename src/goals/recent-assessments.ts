/**
 * The sentences read last. While a plan is being written, each keystroke checks all of its goals again, and all but one say
 * what they said before.
 */
import { assess, type Assessment } from './assessment';
import type { GoalWords, Language } from './types';

/** More than large plans have; a few kB each. */
const most = 1000;
/** Longer texts are rare, and what was understood of them is large. */
const longest = 400;

type Recent = Map<string, Assessment>;

const common = recentOf();
/** A team's own words change what is read; they stay the same object for as long as its config does. */
const ofTeam = new WeakMap<GoalWords, ReturnType<typeof recentOf>>();

/** As {@link assess}, which depends on nothing but what is given to it. */
export function assessOnce(text: string, lang: Language, words?: GoalWords): Assessment {
  if (text.length > longest) return assess(text, lang, words);
  const recent = (words ? teamRecent(words) : common)[lang];
  const known = recent.get(text);
  if (known) return known;
  const assessment = assess(text, lang, words);
  // Whoever has been there longest goes first: a map keeps the order in which it was filled.
  if (recent.size >= most) for (const oldest of recent.keys()) if (recent.delete(oldest)) break;
  recent.set(text, assessment);
  return assessment;
}

function recentOf(): Record<Language, Recent> {
  return { en: new Map(), nl: new Map() };
}

function teamRecent(words: GoalWords): Record<Language, Recent> {
  let recent = ofTeam.get(words);
  if (!recent) ofTeam.set(words, (recent = recentOf()));
  return recent;
}
