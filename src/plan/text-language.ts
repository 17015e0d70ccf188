import type { OwnLanguage } from '../core/language';
import type { Plan } from '../core/model';
import { languageBalance } from '../goals';

interface Read {
  /** Undefined where the texts do not tell. */
  readonly language: OwnLanguage | undefined;
  /** How Dutch each of the plan's texts reads. */
  readonly balances: Map<string, number>;
}

const known = new WeakMap<Plan, Read>();

/** Two plain words of the other language: fewer may be a name, or a loan word. */
const CERTAIN = 6;

/** The language of a plan as a whole: as it says, else as its title and goals read. */
export function textLanguage(plan: Plan): OwnLanguage {
  return knownLanguage(plan) ?? 'en';
}

/** The same, where the plan says it or its texts tell. */
export function knownLanguage(plan: Plan): OwnLanguage | undefined {
  return plan.language?.value ?? readTexts(plan).language;
}

/** The language of one of a plan's texts: as the plan says, else as the text reads; as the plan does where that is no telling. */
export function languageOf(text: string, plan: Plan): OwnLanguage {
  if (plan.language) return plan.language.value;
  const { language = 'en', balances } = readTexts(plan);
  let balance = balances.get(text);
  if (balance === undefined) balances.set(text, (balance = languageBalance(text)));
  if (Math.abs(balance) < CERTAIN) return language;
  return balance > 0 ? 'nl' : 'en';
}

function readTexts(plan: Plan): Read {
  let read = known.get(plan);
  if (!read) {
    const balances = new Map<string, number>();
    let sum = 0;
    for (const text of textsOf(plan)) {
      const balance = balances.get(text) ?? languageBalance(text);
      balances.set(text, balance);
      sum += balance;
    }
    known.set(plan, (read = { language: languageOfSum(sum), balances }));
  }
  return read;
}

function languageOfSum(balance: number): OwnLanguage | undefined {
  if (balance === 0) return undefined;
  return balance > 0 ? 'nl' : 'en';
}

function textsOf(plan: Plan): string[] {
  const texts = [
    plan.title,
    plan.problem?.statement,
    plan.mission,
    ...plan.goals.map((goal) => goal.statement),
  ];
  return texts.flatMap((text) => text?.value ?? []);
}
