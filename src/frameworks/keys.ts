import type { Texts } from '../core/language';

/** What a key is for, and what it holds. */
export interface FrameworkKey {
  readonly about: Texts;
  /** The kind of its value: a name of {@link SHAPES}, or nothing that has keys. */
  readonly shape?: string;
  /** Whether its value is a list of that. */
  readonly isList?: boolean;
  /** The words that it can hold. */
  readonly words?: readonly string[];
}

/** The keys of a framework of a team’s own, of its steps, of what they require, and of texts in two languages. */
export const SHAPES = {
  framework: {
    title: {
      about: {
        en: 'What the framework is called. Absent: its id.',
        nl: 'Hoe het raamwerk heet. Ontbreekt het: zijn id.',
      },
      shape: 'texts',
    },
    source: { about: { en: 'The text that describes it.', nl: 'De tekst die het beschrijft.' } },
    stepName: {
      about: {
        en: 'What it calls a step: Layer, Question. Absent: Step.',
        nl: 'Hoe het een stap noemt: Laag, Vraag. Ontbreekt het: Stap.',
      },
      shape: 'texts',
    },
    steps: {
      about: { en: 'The steps, in order.', nl: 'De stappen, op volgorde.' },
      shape: 'step',
      isList: true,
    },
  },
  step: {
    id: {
      about: {
        en: 'What the step is called in output that programs read.',
        nl: 'Hoe de stap heet in uitvoer die programma’s lezen.',
      },
    },
    number: {
      about: {
        en: 'Its number. Absent: its place in the list.',
        nl: 'Het nummer. Ontbreekt het: de plaats in de lijst.',
      },
    },
    title: { about: { en: 'What the step is called.', nl: 'Hoe de stap heet.' }, shape: 'texts' },
    called: {
      about: {
        en: 'What a sentence calls it: The tip. Absent: the name of a step, with its number.',
        nl: 'Hoe hij in een zin heet: De top. Zonder: de naam van een stap, met het nummer.',
      },
      shape: 'texts',
    },
    question: { about: { en: 'What the step asks.', nl: 'Wat de stap vraagt.' }, shape: 'texts' },
    required: {
      about: {
        en: 'The parts of a plan that answer it. With none, the answer may be left out.',
        nl: 'De onderdelen van een plan die haar beantwoorden. Zonder onderdelen mag het antwoord ontbreken.',
      },
      shape: 'requirement',
      isList: true,
    },
    optional: {
      about: {
        en: 'What else of a plan belongs to the answer.',
        nl: 'Wat er van een plan nog meer bij het antwoord hoort.',
      },
      shape: 'part',
      isList: true,
    },
    skeleton: {
      about: {
        en: 'What a fix puts in; `fill-in` stands for what only the author knows. Absent: the common one.',
        nl: 'Wat een oplossing invult; `fill-in` staat voor wat alleen de schrijver weet. Ontbreekt het: het gewone.',
      },
    },
  },
  requirement: {
    part: {
      about: {
        en: 'The part of the plan: keys with dots between them, `*` for any entry.',
        nl: 'Het onderdeel van het plan: sleutels met punten ertussen, `*` voor elk.',
      },
      shape: 'part',
    },
    with: {
      about: {
        en: 'Keys that must be filled in below it.',
        nl: 'Sleutels die daaronder ingevuld moeten zijn.',
      },
      isList: true,
    },
    where: {
      about: {
        en: 'Values that it must have; of a reference, the thing that it refers to.',
        nl: 'Waarden die het moet hebben; van een verwijzing, dat waar die naar wijst.',
      },
    },
    says: {
      about: {
        en: 'What the sentence must say: by when.',
        nl: 'Wat de zin moet zeggen: wanneer het klaar is.',
      },
      words: ['deadline'],
    },
    anyOf: {
      about: { en: 'One of these will do.', nl: 'Eén hiervan is genoeg.' },
      shape: 'requirement',
      isList: true,
    },
  },
  texts: {
    en: { about: { en: 'In English.', nl: 'In het Engels.' } },
    nl: { about: { en: 'In Dutch.', nl: 'In het Nederlands.' } },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FrameworkKey>>>>;
