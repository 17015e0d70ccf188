/** What else calls a text vague: two well-known checkers of prose, and the simplest thing that could work. */
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import writeGood from 'write-good';
import { isCalledVague, type LabelledGoal } from './evidence';

/** Whether a goal is vague. */
export type Judge = (goal: LabelledGoal) => boolean;

const retext = unified().use(retextEnglish).use(retextIntensify).use(retextStringify).freeze();

const TIME_WORD =
  /20\d\d|week|month|quarter|year|maand|kwartaal|jaar|q[1-4]|januar|februar|march|maart|april|may|mei|jun|jul|august|septem|o[ck]tob|novem|decem/i;

export const JUDGES: Readonly<Record<string, Judge>> = {
  'goal check': isCalledVague,
  'write-good': ({ text }) => writeGood(text).length > 0,
  'retext-intensify': ({ text }) => {
    const file = new VFile(text);
    retext.runSync(retext.parse(file), file);
    return file.messages.length > 0;
  },
  'has no digit and no time word': ({ text }) => !/\d/.test(text) && !TIME_WORD.test(text),
  'has no digit or no time word': ({ text }) => !/\d/.test(text) || !TIME_WORD.test(text),
};
