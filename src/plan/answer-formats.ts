import { once } from '../goals/once';

/** Formats that invite an answer; they begin a word ("interviews", "livestream", "vragenuur"). */
const BEGIN =
  // English
  'poll(?!en|ut) question(?!able) quiz contest competition livestream webinar interview review workshop chat(?!bot|eau) survey giveaway ' +
  'challenge discussion debate vote voting puzzle riddle conversation dialogue panel(?!e) meetup ' +
  // Dutch
  'peiling enquête enquete vraag vragen prijsvraag wedstrijd winactie weggeefactie recensie gesprek stelling(?!name) discussie debat ' +
  'dialoog raadsel puzzel spreekuur inloop stemming uitdaging oproep';
/** In Dutch, which glues words together, these may stand anywhere in one ("klantinterview", "fotowedstrijd"). */
const ANYWHERE =
  'peiling enquête enquete quiz wedstrijd winactie livestream webinar interview recensie workshop gesprek discussie ' +
  'raadsel puzzel spreekuur challenge';
/** What would be another word behind most others: "klantvraag", not "aanvraag"; "klantreview", not "preview". */
const GLUED =
  '(?:klant|klanten|lezers?|volgers?|bezoekers?|prijs|weet|quiz|week|maand|dag|kijkers?|luisteraars?|product|boek|insta|instagram|twitter|story)-?' +
  '(?:vraag|vragen|reviews?|poll|stelling|chat)';

const invites = once(
  () =>
    new RegExp(
      [
        // "Live" alone, not "lively" or "delivery"; "Q&A", "q and a", "AMA".
        String.raw`(?<!\p{L})(?:live(?!\p{L})|q ?(?:&|and|en|\+) ?a(?!\p{L})|ama(?!\p{L})|ask (?:me|us)(?!\p{L})|(?:${BEGIN.split(' ').join('|')})|${GLUED})`,
        `(?:${ANYWHERE.split(' ').join('|')})`,
      ].join('|'),
      'u',
    ),
);

/** Whether a format asks its readers for something: "poll", "question of the week", "klantinterview". */
export function invitesAnswer(format: string): boolean {
  // To compare without case is what takes V8 long to prepare.
  return invites().test(format.slice(0, 200).toLowerCase());
}
