import type { Reference } from '../core/model';

/** Whether a reference names who answers for something, and not only who did or made it. */
export function isOwnerField({ to, field }: Pick<Reference, 'to' | 'field'>): boolean {
  return to === 'people' && (field === 'owner' || field === 'sponsor');
}

/**
 * Whether a name means a group and not a person: "team", "marketing", "iedereen", "communicatieafdeling". What one
 * person is, such as "marketing manager" or "hoofd communicatie", is none; nor is a surname such as "van de Groep".
 */
export function isGroup(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || isRole(words)) return false;
  return isWholeGroup(words) || hasGroupWord(words) || isSeveral(name);
}

/** Whether a name names several people: "Anna and Bram", "kees & demi". */
export function isSeveral(name: string): boolean {
  const parts = name.split(/[;+&/]\s*|\s(?:and|en)\s/i).map(wordsOf);
  if (parts.length < 2 || parts.some((words) => words.length === 0 || words.length > 4)) return false;
  // Two tasks, or two departments, are no two people.
  return (
    !parts.some((words) => isRole(words) || isWholeGroup(words)) && !isRole(wordsOf(name)) && !/\d/.test(name)
  );
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()));

/** Everybody, nobody in particular, or a department: whole names. */
const EVERYBODY = list(`
  everyone, everybody, all, all of us, we, us, anyone, nobody, someone, somebody, tbd, others,
  iedereen, allen, allemaal, wij, wij allemaal, we allemaal, ons, niemand, iemand, nog te bepalen, anderen`);

const DEPARTMENTS = list(`
  marketing, communication, communications, comms, sales, hr, human resources, pr, it, ict, finance, operations, ops,
  people ops, support, customer support, customer service, customer success, customer care, product, engineering,
  design, research, insights, legal, talent, recruitment, procurement, logistics, front desk, back office,
  front office, head office, management, leadership, board, social, socials, social media, sociale media, webcare,
  online, digital, content, communicatie, verkoop, inkoop, klantenservice, klantcontact, personeelszaken,
  administratie, receptie, directie, bestuur, mt, redactie, winkel, productie, logistiek, buitendienst, binnendienst`);

/** Words that make a name one of a group, wherever they stand in it. */
const GROUP_WORDS = list(`
  team, teams, department, departments, dept, division, squad, guild, committee, agency, staff,
  employees, volunteers, freelancers, colleagues, everyone, everybody, members, students, interns,
  afdeling, afdelingen, werkgroep, stuurgroep, projectgroep, klankbordgroep, commissie, redactie, bureau, iedereen,
  medewerkers, collega's, collegas, vrijwilligers, stagiairs, teamleden, directie, bestuur`);

/** Words that do so only at the beginning: behind a first name they are surnames. */
const GROUP_BEGINNINGS = list('board, raad, groep, ploeg, unit, office, crew, council, leden');

/** Dutch writes them in one word: marketingteam, communicatieafdeling, excursiecommissie, ondernemingsraad. */
const GROUP_ENDING =
  /^\p{L}{4,}(?:team|afdeling|commissie|werkgroep|redactie|bestuur|bureau|leden|department)$|^\p{L}{6,}raad$/u;

/** What one person is. In English it ends the name or is followed by "of"; in Dutch it begins it or ends it. */
const ROLE =
  /^(?:\p{L}*(?:manager|leider|hoofd|directeur|adviseur|coördinator|coordinator|medewerker|redacteur|voorzitter|specialist|consultant|assistent|secretaris)|lead|leader|head|chair|director|officer|member|captain|assistant|analyst|advisor|adviser|editor|founder|owner|ceo|cto|cfo|cmo|coo|vp|president|intern|secretary|receptionist|host|buyer|strategist|marketer|designer|developer|engineer|trainer|teacher|nurse|baker|chief|eigenaar|eigenares|oprichter|wethouder|penningmeester|secretaresse|receptioniste|stagiair|stagiaire|lid|vormgever|bestuurder|ondernemer|zzp'er|lead)$/u;

const ENGLISH_LINK = list('of, for, at');
const DUTCH_ROLE =
  /^(?:\p{L}*(?:leider|hoofd|directeur|adviseur|coördinator|medewerker|redacteur|voorzitter|specialist|assistent|secretaris|manager)|eigenaar|eigenares|oprichter|wethouder|penningmeester|secretaresse|stagiair|stagiaire|lid|bestuurder)$/u;

function isRole(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  // "Team lead support": what stands behind it says of which team.
  if (first === 'team' && ROLE.test(second)) return true;
  return (
    ROLE.test(words.at(-1) ?? '') || DUTCH_ROLE.test(first) || (ROLE.test(first) && ENGLISH_LINK.has(second))
  );
}

function isWholeGroup(words: readonly string[]): boolean {
  const name = words.join(' ');
  if (EVERYBODY.has(name) || DEPARTMENTS.has(name)) return true;
  // "Marketing & Communicatie", "sales and marketing".
  const rest = words.filter((word) => word !== 'and' && word !== 'en');
  return rest.length > 1 && rest.every((word) => DEPARTMENTS.has(word));
}

function hasGroupWord(words: readonly string[]): boolean {
  if (GROUP_BEGINNINGS.has(words[0] ?? '')) return true;
  return words.some((word) => GROUP_WORDS.has(word) || GROUP_ENDING.test(word));
}

const ARTICLES = list('the, our, de, het, ons, onze, een, a, an');

/** A name's words in small letters, without articles in front; ids join them with dashes or underscores. */
function wordsOf(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return ARTICLES.has(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
}
