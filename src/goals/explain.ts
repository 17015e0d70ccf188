/** The reasons, in plain words, for people who write plans and no programs. */
import type { Bilingual, Missing, WordKind } from './types';

export const wordReasons: Readonly<Record<WordKind, Bilingual>> = {
  vague: {
    en: 'Two people can read this differently. Say how much, or what anyone could see.',
    nl: 'Twee mensen kunnen dit verschillend lezen. Zeg hoeveel, of wat iedereen kan zien.',
  },
  escape: {
    en: 'This leaves a way out: whatever happens, the goal is met. Leave it out, or say what the minimum is.',
    nl: 'Dit houdt een achterdeur open: wat er ook gebeurt, het doel is gehaald. Laat het weg, of noem het minimum.',
  },
  activity: {
    en: 'This is something you do, not something you reach. What should it bring about, and for whom?',
    nl: 'Dit is iets wat je doet, niet iets wat je bereikt. Wat moet het opleveren, en bij wie?',
  },
  'open-window': {
    en: 'This period has no end. Name the day, month or quarter by which it should be so.',
    nl: 'Deze periode heeft geen einde. Noem de dag, de maand of het kwartaal waarin het zover moet zijn.',
  },
  placeholder: {
    en: 'The number is still open. Fill it in.',
    nl: 'Het getal staat nog open. Vul het in.',
  },
};

export const reasons = {
  specific: { en: 'It says what should be reached.', nl: 'Er staat wat er bereikt moet worden.' },
  escape: {
    en: 'It keeps a way out, so nobody can tell when it has failed.',
    nl: 'Er staat een achterdeur open, dus niemand kan zeggen wanneer het mislukt is.',
  },
  unspecific: {
    en: 'It does not say what exactly should be different.',
    nl: 'Er staat niet wat er precies anders moet zijn.',
  },
  measurable: {
    en: 'A number or a fact says when it is reached.',
    nl: 'Een getal of een feit zegt wanneer het gehaald is.',
  },
  measurableByField: {
    en: "The goal's KPI says when it is reached.",
    nl: 'De KPI van het doel zegt wanneer het gehaald is.',
  },
  unmeasurable: {
    en: 'There is no number or fact to tell by that it is reached.',
    nl: 'Er is geen getal of feit waaraan je ziet dat het gehaald is.',
  },
  relevant: { en: 'It is a result, not a means.', nl: 'Het is een resultaat, geen middel.' },
  activity: {
    en: 'It is a means: it can be done and change nothing.',
    nl: 'Het is een middel: je kunt het doen zonder dat er iets verandert.',
  },
  timeBound: { en: 'It says by when.', nl: 'Er staat wanneer.' },
  rhythm: {
    en: 'It holds in every period, so it needs no end date.',
    nl: 'Het geldt elke periode opnieuw, dus een einddatum hoeft niet.',
  },
  norm: {
    en: 'It is a norm that holds from now on, so it needs no end date.',
    nl: 'Het is een norm die vanaf nu geldt, dus een einddatum hoeft niet.',
  },
  timeByField: { en: "The goal's own fields say by when.", nl: 'De velden van het doel zeggen wanneer.' },
  openWindow: { en: 'The period it names has no end.', nl: 'De periode die er staat heeft geen einde.' },
  unread: {
    en: 'Not read with certainty; nothing is said of it.',
    nl: 'Niet met zekerheid te lezen; er wordt niets van gezegd.',
  },
  wordless: {
    en: 'There is no goal here yet, so this cannot be told.',
    nl: 'Er staat nog geen doel, dus dit is niet te zeggen.',
  },
  timeless: { en: 'It does not say by when.', nl: 'Er staat niet wanneer.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const missingOrder: readonly Missing[] = [
  'activity-not-outcome',
  'measure',
  'target',
  'deadline',
  'audience',
  'direction',
  'vague-word',
];
