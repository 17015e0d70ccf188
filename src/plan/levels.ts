import type { Texts } from '../core/language';
import type { Person } from '../core/model';
import type { Place } from '../core/place';

/** Roles that decide about money and people; a "product owner" and an "art director" are others. */
const MANAGERS =
  /^(?:(?:co|mede|business|shop|company|bedrijfs|winkel)[- ]?)?(?:owner|founder|eigenaar|eigenares|eigenaresse|oprichter|oprichtster)(?![ -]?\p{L})|^(?:(?:managing|executive|general|algemeen|zakelijk|commercial|marketing) )?(?:director|directeur|directrice|general manager)(?!\p{L})|^(?:ceo|cmo|coo|cfo|cto|vennoot|bestuurder|(?:bestuurs)?voorzitter|chair(?:man|woman|person)?|ondernemer|zzp'er|zelfstandige|wethouder|burgemeester)(?!\p{L})/iu;

/** Whether somebody decides about money and people: by level, or by a role that leaves no doubt where none is given. */
export function isManager(person: Person | undefined): boolean {
  if (!person) return false;
  if (person.has('level')) return person.level?.value === 'management';
  return MANAGERS.test(person.role?.value.trim().slice(0, 100) ?? '');
}

/**
 * Roles to which a plan is handed down. A "company secretary" and a Dutch "secretaris" sit on the board, an "intern
 * begeleider" is a teacher, and a "stagebegeleider" has interns: those are none.
 */
const ROLES: readonly { readonly role: Texts; readonly pattern: RegExp }[] = [
  {
    role: { en: 'intern', nl: 'stagiair' },
    pattern:
      /(?:^|[\s,])intern(?:$|\s*[,(]|\s(?:at|in|for|of)\s)|stagiaire?(?!\p{L})|stagelop(?:er|ster|ende?)(?!\p{L})/iu,
  },
  {
    role: { en: 'reception', nl: 'receptie' },
    pattern:
      /receptioniste?(?!\p{L})|^reception$|^receptie$|(?:receptie|balie)medewerk(?:er|ster)(?!\p{L})|front desk (?:clerk|employee)/iu,
  },
  {
    role: { en: 'secretary', nl: 'secretaresse' },
    pattern:
      /^(?:(?:the|our|executive|management|department|school|personal) )?secretary$|secretaresse(?!\p{L})/iu,
  },
];

const LEVELS = {
  intern: { en: 'intern', nl: 'stagiair' },
  support: { en: 'support staff', nl: 'ondersteuning' },
} as const;

/** What makes somebody one who carries out what others decide, and where the plan says so. */
export function juniorWord(person: Person): { readonly role: Texts; readonly at: Place } | undefined {
  const level = person.level;
  // Who decides about money and people decides, whatever the role is called.
  if (level?.value === 'management' || level?.value === 'external') return undefined;
  const said = person.role ?? person.name;
  const text = said?.value ?? person.id;
  const known = ROLES.find(({ pattern }) => pattern.test(text.slice(0, 200)));
  if (known) return { role: known.role, at: said ?? person.key };
  if (level?.value === 'intern' || level?.value === 'support')
    return { role: LEVELS[level.value], at: level };
  return undefined;
}
