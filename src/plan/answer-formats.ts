/** Formats that invite an answer, in English: they begin a word ("interviews", "livestream"). */
const ENGLISH =
  'poll question quiz contest competition livestream webinar interview review workshop chat survey giveaway challenge ' +
  'discussion debate vote voting puzzle riddle conversation dialogue panel meetup';
/** In Dutch, which glues words together, they may stand anywhere in one ("klantinterview", "vragenuur"). */
const DUTCH =
  'poll peiling enquête enquete vraag vragen quiz prijsvraag wedstrijd winactie livestream webinar interview recensie ' +
  'review workshop gesprek chat stelling discussie debat dialoog raadsel puzzel spreekuur inloop stemming uitdaging ' +
  'oproep challenge';

const INVITES = new RegExp(
  [
    // "Live" alone, not "lively" or "delivery"; "Q&A", "q and a", "AMA".
    String.raw`(?<!\p{L})(?:live(?!\p{L})|q ?(?:&|and|en|\+) ?a(?!\p{L})|ama(?!\p{L})|ask me anything|(?:${ENGLISH.split(' ').join('|')}))`,
    `(?:${DUTCH.split(' ').join('|')})`,
  ].join('|'),
  'iu',
);

/** Whether a format asks its readers for something: "poll", "question of the week", "klantinterview". */
export function invitesAnswer(format: string): boolean {
  return INVITES.test(format.slice(0, 200));
}
