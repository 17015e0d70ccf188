import { textIn } from '../../core/language';
import type { Verdict } from '../../goals';

/** One object on one line. Places in the text count from zero, in UTF-16 code units. */
export function goalJson(verdict: Verdict): string {
  const { text, lang, missing, words, suggestion, criteria, reading, cut, doubtful } = verdict;
  const criterion = ({ met, spans, why }: Verdict['criteria']['specific']): object => ({
    met,
    spans,
    why: textIn(why, lang),
  });
  return `${JSON.stringify({
    text,
    lang,
    verdict: verdict.verdict,
    missing,
    words: words.map(({ text: word, start, end, why }) => ({
      text: word,
      start,
      end,
      why: textIn(why, lang),
    })),
    suggestion,
    criteria: {
      specific: criterion(criteria.specific),
      measurable: criterion(criteria.measurable),
      relevant: criterion(criteria.relevant),
      timeBound: criterion(criteria.timeBound),
    },
    reading,
    ...(doubtful ? { doubtful } : {}),
    ...(cut ? { cut } : {}),
  })}\n`;
}
