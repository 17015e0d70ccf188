/** What is said of the mistakes in a config, and what its values should be. */
import { enumerate, type Texts } from './language';

export const MESSAGES = {
  keyNear: {
    en: 'Unknown key {found}: did you mean `{nearest}`?',
    nl: 'Onbekende sleutel {found}: bedoel je `{nearest}`?',
  },
  key: { en: 'Unknown key {found}: choose {allowed}.', nl: 'Onbekende sleutel {found}: kies {allowed}.' },
  ruleNear: {
    en: 'Unknown rule {found}: did you mean `{nearest}`?',
    nl: 'Onbekende regel {found}: bedoel je `{nearest}`?',
  },
  rule: {
    en: 'Unknown rule {found}: `strategy rules` lists the rules that there are.',
    nl: 'Onbekende regel {found}: `strategy rules` laat zien welke er zijn.',
  },
  wordNear: {
    en: 'Unknown word {found}: did you mean `{nearest}`?',
    nl: 'Onbekend woord {found}: bedoel je `{nearest}`?',
  },
  word: { en: 'Unknown word {found}: choose {allowed}.', nl: 'Onbekend woord {found}: kies {allowed}.' },
  optionNear: {
    en: 'Unknown option {found}: did you mean `{nearest}`?',
    nl: 'Onbekende optie {found}: bedoel je `{nearest}`?',
  },
  option: {
    en: 'Unknown option {found}: this rule has {allowed}.',
    nl: 'Onbekende optie {found}: deze regel heeft {allowed}.',
  },
  noOptions: {
    en: 'The rule `{rule}` has no options: write the level alone.',
    nl: 'De regel `{rule}` heeft geen opties: schrijf alleen het niveau.',
  },
  expected: { en: 'Expected {expected}.', nl: 'Hier hoort {expected}.' },
  many: {
    en: 'Too many: only the first {most} count.',
    nl: 'Te veel: alleen de eerste {most} tellen.',
  },
  long: { en: 'This is too long, and does not count.', nl: 'Dit is te lang, en telt niet mee.' },
  wildcards: {
    en: 'Too many runs of stars, so this pattern does not count: write at most {most}.',
    nl: 'Te veel groepjes sterretjes, dus dit patroon telt niet mee: schrijf er ten hoogste {most}.',
  },
  nothing: {
    en: 'The pattern {found} can never match: write a path within the folder of this file, such as `archive/`.',
    nl: 'Het patroon {found} kan nooit passen: schrijf een pad binnen de map van dit bestand, zoals `archief/`.',
  },
  size: {
    en: 'This file is too large for a config, so it was not read.',
    nl: 'Dit bestand is te groot voor een config, dus het is niet gelezen.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What those rules say of a plan, said of a config. */
export const OF_A_CONFIG: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'yaml-syntax': {
    conflict: {
      en: 'Two versions of this file meet here and git could not join them: keep the lines that are right, and remove the marks <<<<<<<, ======= and >>>>>>>.',
      nl: 'Hier komen twee versies van dit bestand samen die git niet kon samenvoegen: houd de regels die kloppen, en haal de tekens <<<<<<<, ======= en >>>>>>> weg.',
    },
    documents: {
      en: 'A config is one document: what follows this line is not read. Leave it out.',
      nl: 'Een config is één document: wat na deze regel komt wordt niet gelezen. Laat het weg.',
    },
    pair: {
      en: 'Expected a key, a colon and a space here, as in `goal-vague: error`.',
      nl: 'Hier hoort een sleutel met een dubbele punt en een spatie, zoals in `goal-vague: error`.',
    },
    tag: {
      en: 'A config needs no tags (words that begin with `!`): leave it out.',
      nl: 'Een config heeft geen tags nodig (woorden die met `!` beginnen): laat het weg.',
    },
  },
  'too-large': {
    size: MESSAGES.size,
    depth: {
      en: 'This file nests more than 200 levels deep, so it was not read. Is a bracket left open?',
      nl: 'Dit bestand is meer dan 200 niveaus diep genest, dus het is niet gelezen. Staat er een haakje open?',
    },
    aliases: {
      en: 'The aliases (`*name`) make this file many times larger than its text, so it was not read. Write out what they stand for.',
      nl: 'De verwijzingen (`*naam`) maken dit bestand vele malen groter dan de tekst, dus het is niet gelezen. Schrijf uit waar ze voor staan.',
    },
  },
};

export const EXPECTED = {
  config: {
    en: 'keys such as `extends:` and `rules:`, each with a value behind it',
    nl: 'een rij sleutels zoals `extends:` en `rules:`, elk met een waarde erachter',
  },
  rules: {
    en: 'a row of rules, each with a level, such as `goal-vague: error`',
    nl: 'een rij regels, elk met een niveau, zoals `goal-vague: error`',
  },
  rule: {
    en: 'a level, or a list of a level and options, such as `[info, { max: 3 }]`',
    nl: 'een niveau, of een lijst van een niveau en opties, zoals `[info, { max: 3 }]`',
  },
  level: { en: 'a level, such as `warning`', nl: 'een niveau, zoals `warning`' },
  options: {
    en: 'options with their values, such as `{ max: 3 }`',
    nl: 'een rij opties met hun waarden, zoals `{ max: 3 }`',
  },
  preset: { en: 'one word, such as `recommended`', nl: 'één woord, zoals `recommended`' },
  words: {
    en: '`vague:` and `allowed:`, each with a list of words',
    nl: 'een lijst van woorden bij `vague:`, en een bij `allowed:`',
  },
  list: { en: 'a list of words, such as `[engagement]`', nl: 'een lijst van woorden, zoals `[engagement]`' },
  text: {
    en: 'a word or a few words; in quotes if need be',
    nl: 'een of meer woorden; zo nodig tussen aanhalingstekens',
  },
  patterns: {
    en: 'a list of files, such as `[archive/]`',
    nl: 'een lijst van bestanden, zoals `[archief/]`',
  },
  pattern: {
    en: 'a pattern of file names, such as `archive/`',
    nl: 'een patroon van bestandsnamen, zoals `archief/`',
  },
  frameworks: {
    en: 'a row of frameworks, each under an id of its own',
    nl: 'een rij raamwerken, elk onder een eigen naam',
  },
  framework: { en: 'a framework with keys of its own', nl: 'een raamwerk met eigen sleutels' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What an option wants, as its JSON Schema says. */
export function expectedOption(schema: Readonly<Record<string, unknown>>): Texts {
  const { type, minimum, maximum, enum: words } = schema;
  if (Array.isArray(words)) return listOf(words.map(String));
  const bounds = (of: string, least: string, and: string, most: string): string => {
    const parts = [
      ...(typeof minimum === 'number' ? [`${least} ${minimum}`] : []),
      ...(typeof maximum === 'number' ? [`${most} ${maximum}`] : []),
    ];
    return parts.length > 0 ? ` ${of} ${parts.join(` ${and} `)}` : '';
  };
  const kind: Texts = OPTION_TYPES[typeof type === 'string' ? type : ''] ?? OPTION_TYPES['']!;
  return {
    en: kind.en + bounds('of', 'at least', 'and', 'at most'),
    nl: kind.nl + bounds('van', 'ten minste', 'en', 'ten hoogste'),
  };
}

const OPTION_TYPES: Readonly<Record<string, Texts>> = {
  integer: { en: 'a whole number', nl: 'een heel getal' },
  number: { en: 'a number', nl: 'een getal' },
  boolean: { en: '`true` or `false`', nl: '`true` of `false`' },
  string: { en: 'a text', nl: 'een tekst' },
  array: { en: 'a list', nl: 'een lijst' },
  '': {
    en: 'another value: the page of the rule says which',
    nl: 'een andere waarde: de pagina van de regel zegt welke',
  },
};

/** "`a`, `b` or `c`" */
export function listOf(words: readonly string[]): Texts {
  const marked = words.map((word) => `\`${word}\``);
  return { en: enumerate(marked, 'or'), nl: enumerate(marked, 'of') };
}
