import type { Texts } from '../../core/language';

/** Why the page is not that of the text as it stands, for its head. */
export const NOTES = {
  broken: {
    en: 'A piece of the text cannot be read just now. This is the plan as it could last be read.',
    nl: 'Een stuk van de tekst is nu niet te lezen. Dit is het plan zoals het voor het laatst te lezen was.',
  },
  /** Where it never could be read as a whole. */
  partial: {
    en: 'A piece of the text cannot be read, and is not on this page.',
    nl: 'Een stuk van de tekst is niet te lezen en staat niet op deze pagina.',
  },
  unreadable: {
    en: 'The text cannot be read just now. As soon as it can, the plan is here.',
    nl: 'De tekst is nu niet te lezen. Zodra dat wel kan, staat het plan hier.',
  },
  noPlan: {
    en: 'This file is no plan: a plan has a line strategy: 1.',
    nl: 'Dit bestand is geen plan: in een plan staat een regel strategy: 1.',
  },
  gone: {
    en: 'The file of this plan cannot be opened.',
    nl: 'Het bestand van dit plan is niet te openen.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
