/** Numbers that tell which one is meant, and are none to reach: "shop 2", "the 4 teams", "5-star guests". */
import type { Sentence } from './sentence';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Whether the figures belong to a name, whatever else the goal says. */
export function isNameNumber(sentence: Sentence, number: Range): boolean {
  return (
    isLabel(sentence, number) ||
    isKnownOne(sentence, number) ||
    isClubOf(sentence, number) ||
    (isSteered(sentence) && (isPlace(sentence, number) || isHalfWord(sentence, number)))
  );
}

/** "On ward 3", "voor winkel 2": a bare figure behind the thing that it tells apart, with nothing to count behind it. */
function isLabel(sentence: Sentence, { first, last }: Range): boolean {
  if (!isPlainFigure(sentence, first, last)) return false;
  let noun = first - 1;
  // "Departments 2 and 3"
  if (/^(?:and|en|&|,)$/.test(sentence.word(noun)) && isPlainFigure(sentence, noun - 1, noun - 1)) noun -= 2;
  if (sentence.tokens[noun]?.kind !== 'word' || sentence.is(noun, 'metric') || sentence.isClaimed(noun))
    return false;
  if (!isNamed(sentence, sentence.word(noun))) return false;
  const next = sentence.tokens[last + 1];
  return next?.kind !== 'word' || sentence.isClaimed(last + 1) || !/s$|..en$/.test(next.text);
}

/** "Ward", "wards", "afdelingen" */
function isNamed({ reading, lang }: Sentence, word: string): boolean {
  const { named } = reading.targets;
  return named.has(word) || named.has(word.replace(lang === 'nl' ? /(?:s|en)$/ : /s$/, ''));
}

/** "The 4 teams", "met de 350 ouders", "the 2026 results": the reader is supposed to know them. */
function isKnownOne(sentence: Sentence, { first, last }: Range): boolean {
  const { definite, milestones } = sentence.reading.targets;
  if (!definite.has(sentence.word(first - 1)) || sentence.tokens[last + 1]?.kind !== 'word') return false;
  // "Tussen de 3 en 5 leden"
  if (sentence.isClaimed(last + 1) || /^(?:and|en|to|tot|or|of)$/.test(sentence.word(last + 1))) return false;
  const before = sentence.word(first - 2);
  if (
    sentence.reading.numbers.bounds.has(before) &&
    !/^(?:in|with|met|at|of|van|within|between|tussen)$/.test(before)
  )
    return false;
  if (before === 'naar' || before === 'tot') return false;
  // "The first 500 members", "pass the 500-member mark", "de 1.000 leden halen"
  return !sentence.tokens.some(({ text }) => milestones.has(text));
}

/** "At the club of 80", "bij de club van 80" */
function isClubOf(sentence: Sentence, { first, last }: Range): boolean {
  const noun = first - 2;
  if (!/^(?:of|van)$/.test(sentence.word(first - 1)) || !isPlainFigure(sentence, first, last)) return false;
  if (sentence.is(noun, 'metric') || !/^(?:the|de|het)$/.test(sentence.word(noun - 1))) return false;
  const next = sentence.tokens[last + 1];
  return (
    /^(?:at|with|for|among|bij|met|voor|onder)$/.test(sentence.word(noun - 2)) &&
    (next?.kind !== 'word' || sentence.isClaimed(last + 1)) &&
    isSteered(sentence)
  );
}

/** "Grow in 5 countries", "meer groen in 3 wijken": where, and nothing of how much. */
function isPlace(sentence: Sentence, { first, last }: Range): boolean {
  const before = sentence.word(first - 1);
  if (!sentence.reading.targets.whereabouts.has(before)) return false;
  if (sentence.tokens[last + 1]?.kind !== 'word' || sentence.isClaimed(last + 1)) return false;
  return isPlainFigure(sentence, first, last) || last === first;
}

/** "5-star guests", "5-sterrengasten", "18-year-olds": half of a word. */
function isHalfWord({ tokens, text }: Sentence, { last }: Range): boolean {
  const [number, next] = [tokens[last], tokens[last + 1]];
  return (
    number !== undefined &&
    next?.kind === 'word' &&
    next.start === number.end + 1 &&
    text[number.end] === '-' &&
    !/^(?:point|points|fold|percent|punts)$/.test(next.text)
  );
}

function isPlainFigure({ tokens }: Sentence, first: number, last: number): boolean {
  return first === last && tokens[first]?.kind === 'number' && /^\d{1,3}$/.test(tokens[first].text);
}

/** "More", "better", "grow": all that is said is which way; "recruit in 3 towns" says what is to come of it. */
function isSteered(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ text }, at) =>
      (sentence.is(at, 'change') || sentence.is(at, 'woolly')) &&
      !/^(?:naar|brengen|bring|push|scale|double|halve)$/.test(text) &&
      isDirection(sentence, at),
  );
}

/** "More", "better", "grow": the goal says which way it goes. "More than 80" is a level. */
export function isDirected(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => isDirection(sentence, at));
}

/** "More", "improve"; the "more" of "more effective service" is praise, which changes nothing. */
export function isDirection(sentence: Sentence, at: number): boolean {
  if (!(['up', 'down', 'change', 'woolly'] as const).some((kind) => sentence.is(at, kind))) return false;
  // "Sustainable energy" is a kind of energy.
  if (sentence.is(at, 'name')) return false;
  return !sentence.is(at + 1, 'vague') && !isComparison(sentence, at);
}

/** "Longer than 10 minutes", "meer dan 80": behind it stands a number, so it is a level. */
export function isComparison(sentence: Sentence, at: number): boolean {
  if (!/^(?:than|dan)$/.test(sentence.word(at + 1))) return false;
  for (let ahead = at + 2; ahead <= at + 4; ahead++) {
    const token = sentence.tokens[ahead];
    if (token?.kind === 'number') return true;
    if (token?.kind === 'word' && !sentence.reading.numbers.softeners.has(token.text))
      return sentence.reading.numbers.units.has(token.text) || sentence.reading.numbers.tens.has(token.text);
  }
  return false;
}
