import type { Texts } from '../core/language';
import { IS_STARTED, WALKTHROUGH } from '../editor/extension-id';

/** A step of the walkthrough: what to do, with the command that does it. */
interface WalkthroughStep {
  readonly title: Texts;
  /** A link on a line of its own becomes a button, and two backticks make code. */
  readonly description: Texts;
  /** What its picture shows, for who does not see it. */
  readonly picture: Texts;
  /** The commands of which one done is the step done. */
  readonly done: readonly string[];
}

const TITLE: Texts = { en: 'Your first strategy', nl: 'Je eerste strategie' };
const DESCRIPTION: Texts = {
  en: 'From an empty page to a plan with goals that can be counted, in five steps.',
  nl: 'Van een leeg blad naar een plan met doelen die je kunt tellen, in vijf stappen.',
};

/** The steps by their ids; the picture of each is `media/walkthrough/<id>.svg`. */
const STEPS = {
  begin: {
    title: { en: 'Begin with questions', nl: 'Begin met vragen' },
    description: {
      en: 'A plan is a text file, ``strategy.yaml``. Choose a framework, and you get a page with its questions; fill in what you know and press Tab for the next one.\n[New strategy](command:strategy.newStrategy)',
      nl: 'Een plan is een tekstbestand, ``strategy.yaml``. Kies een aanpak en je krijgt een blad met de vragen die erbij horen; vul in wat je weet en druk op Tab voor de volgende.\n[Nieuwe strategie](command:strategy.newStrategy)',
    },
    picture: {
      en: 'An empty page on which questions appear, each with a place for its answer.',
      nl: 'Een leeg blad waarop vragen verschijnen, elk met een plek voor het antwoord.',
    },
    done: ['strategy.newStrategy'],
  },
  goal: {
    title: { en: 'Write one good goal', nl: 'Schrijf één goed doel' },
    description: {
      en: 'Say what is to change, from which number to which, for whom and by when. Rest the mouse on a goal to see what is still missing in it, and how it could be written.\n[Add a goal](command:strategy.addGoal)',
      nl: 'Zeg wat er moet veranderen, van welk getal naar welk, voor wie en wanneer. Houd de muis op een doel en je ziet wat er nog ontbreekt en hoe je het kunt schrijven.\n[Voeg een doel toe](command:strategy.addGoal)',
    },
    picture: {
      en: 'A target, with a line that goes up from one number to another until a date.',
      nl: 'Een schietschijf, met een lijn die van het ene getal naar het andere stijgt tot een datum.',
    },
    done: ['strategy.addGoal'],
  },
  people: {
    title: { en: 'Say who does it, and how you will know', nl: 'Zeg wie het doet en hoe je het merkt' },
    description: {
      en: 'A goal wants a number that is measured, one person who answers for it, and steps with a date.\n[Add a KPI](command:strategy.addKpi)\n[Add a person](command:strategy.addPerson)\n[Add a step](command:strategy.addStep)',
      nl: 'Bij een doel horen een getal dat je meet, één persoon die erop aanspreekbaar is en stappen met een datum.\n[Voeg een KPI toe](command:strategy.addKpi)\n[Voeg een persoon toe](command:strategy.addPerson)\n[Voeg een stap toe](command:strategy.addStep)',
    },
    picture: {
      en: 'A goal in the middle, tied to a person, a number and a row of steps with a date.',
      nl: 'Een doel in het midden, verbonden met een persoon, een getal en een rij stappen met een datum.',
    },
    done: ['strategy.addKpi', 'strategy.addPerson', 'strategy.addStep'],
  },
  check: {
    title: { en: 'See what is vague or missing', nl: 'Zie wat vaag is of ontbreekt' },
    description: {
      en: 'A line below a word says that there is something to gain. The light bulb mends what it can; the rest only you know.\n[Check all plans](command:strategy.checkAll)',
      nl: 'Een lijn onder een woord zegt dat er iets te winnen is. Het lampje herstelt wat het kan; de rest weet alleen jij.\n[Controleer alle plannen](command:strategy.checkAll)',
    },
    picture: {
      en: 'A plan in which a word is underlined, with a light bulb beside it that offers to mend it.',
      nl: 'Een plan waarin een woord is onderstreept, met een lampje ernaast dat aanbiedt het te herstellen.',
    },
    done: ['strategy.checkAll', 'strategy.fixAll'],
  },
  measure: {
    title: { en: 'Measure, and keep it alive', nl: 'Meet, en houd het levend' },
    description: {
      en: 'Write down a number now and then, and the plan shows whether you are on your way. Does a rule not suit you? Your team decides which ones count.\n[Record a measurement](command:strategy.recordMeasurement)\n[Set the rules](command:strategy.openConfiguration)',
      nl: 'Noteer af en toe een getal, dan laat het plan zien of je op koers ligt. Past een regel niet bij je? Je team bepaalt welke regels tellen.\n[Noteer een meting](command:strategy.recordMeasurement)\n[Stel de regels in](command:strategy.openConfiguration)',
    },
    picture: {
      en: 'A chart of measurements that rise along a dashed line towards a target.',
      nl: 'Een grafiek van metingen die langs een stippellijn naar een doel stijgen.',
    },
    done: ['strategy.recordMeasurement', 'strategy.openConfiguration'],
  },
} as const satisfies Readonly<Record<string, WalkthroughStep>>;

/** The walkthrough as the manifest has it; every text is a key of the translations beside it. */
export function walkthroughs(): readonly object[] {
  return [
    {
      id: WALKTHROUGH,
      title: '%walkthrough.title%',
      description: '%walkthrough.description%',
      // VS Code opens the walkthrough of what was just installed, unless it is not to be seen yet.
      when: IS_STARTED,
      steps: Object.entries<WalkthroughStep>(STEPS).map(([id, { done }]) => ({
        id,
        title: `%walkthrough.${id}.title%`,
        description: `%walkthrough.${id}.description%`,
        media: { svg: `media/walkthrough/${id}.svg`, altText: `%walkthrough.${id}.picture%` },
        completionEvents: done.map((command) => `onCommand:${command}`),
      })),
    },
  ];
}

/** The walkthrough's texts by their keys. */
export function walkthroughTexts(): Readonly<Record<string, Texts>> {
  const texts: Record<string, Texts> = { 'walkthrough.title': TITLE, 'walkthrough.description': DESCRIPTION };
  for (const [id, { title, description, picture }] of Object.entries<WalkthroughStep>(STEPS)) {
    texts[`walkthrough.${id}.title`] = title;
    texts[`walkthrough.${id}.description`] = description;
    texts[`walkthrough.${id}.picture`] = picture;
  }
  return texts;
}
