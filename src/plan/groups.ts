import type { Reference } from '../core/model';

/** Whether a reference names who answers for something, and not only who did or made it. */
export function isOwnerField({ to, field }: Pick<Reference, 'to' | 'field'>): boolean {
  return to === 'people' && (field === 'owner' || field === 'sponsor');
}

/** Whole names that mean everybody, a department, or nobody in particular. */
const GROUPS: ReadonlySet<string> = new Set([
  ...[
    'everyone',
    'everybody',
    'all',
    'all of us',
    'we',
    'us',
    'anyone',
    'nobody',
    'someone',
    'somebody',
    'tbd',
    'others',
  ],
  ...[
    'iedereen',
    'allen',
    'allemaal',
    'wij',
    'we allemaal',
    'ons',
    'niemand',
    'iemand',
    'alle medewerkers',
    'nog te bepalen',
  ],
  ...[
    'marketing',
    'communication',
    'communications',
    'comms',
    'sales',
    'hr',
    'human resources',
    'pr',
    'it',
    'ict',
    'finance',
  ],
  ...[
    'operations',
    'ops',
    'people ops',
    'support',
    'customer support',
    'customer service',
    'customer success',
    'product',
  ],
  ...[
    'engineering',
    'design',
    'research',
    'legal',
    'talent',
    'recruitment',
    'procurement',
    'logistics',
    'front desk',
  ],
  ...[
    'management',
    'leadership',
    'the board',
    'staff',
    'employees',
    'volunteers',
    'freelancers',
    'the agency',
    'agency',
  ],
  ...[
    'communicatie',
    'verkoop',
    'inkoop',
    'klantenservice',
    'klantcontact',
    'personeelszaken',
    'administratie',
    'receptie',
  ],
  ...[
    'directie',
    'bestuur',
    'het bestuur',
    'medewerkers',
    'collega’s',
    "collega's",
    'collegas',
    'vrijwilligers',
    'stagiairs',
  ],
  ...[
    'social',
    'socials',
    'social media',
    'sociale media',
    'webcare',
    'redactie',
    'de redactie',
    'winkel',
    'productie',
    'het bureau',
  ],
]);

/** A word of a name that makes the whole name one of a group. */
const GROUP_WORD =
  /(?:^|[\s_-])(?:teams?|departments?|dept|division|unit|squad|guild|committee|council|office|group|crew|afdeling(?:en)?|groep|werkgroep|ploeg|commissie|raad|bureau|everyone|everybody|iedereen|medewerkers|employees|collega['’]?s)(?:$|[\s_-])/i;

/** Dutch writes them in one word: marketingteam, communicatieafdeling, excursiecommissie. */
const GROUP_ENDING = /\p{L}{3}(?:team|afdeling|commissie|werkgroep|redactie|bestuur|department)$/iu;

/** Two names are a group too: who of them may be asked? */
const SEVERAL = /\S\s*(?:[;+&/]|\s(?:and|en)\s)\s*\S/i;

/**
 * Whether a name means a group and not a person: "team", "marketing", "iedereen", "communicatieafdeling". A role that
 * one person has, such as "marketing manager", is none.
 */
export function isGroup(name: string): boolean {
  const word = name
    .trim()
    .toLowerCase()
    .replace(/^(?:the|our|de|het|ons|onze)\s+/, '');
  if (GROUPS.has(word) || GROUPS.has(name.trim().toLowerCase())) return true;
  return GROUP_WORD.test(word) && !ONE_OF_THEM.test(word) ? true : GROUP_ENDING.test(word) || isSeveral(word);
}

/** Who leads, or belongs to, a group is one person again. */
const ONE_OF_THEM =
  /(?:lead(?:er)?|manager|head|chair|director|officer|member|captain|voorzitter|leider|hoofd|lid|secretaris|coördinator|coordinator)/i;

/** Whether a name names several: "Anna and Bram", "Kees & Demi". */
export function isSeveral(name: string): boolean {
  return SEVERAL.test(name) && !/\d/.test(name) && !ONE_OF_THEM.test(name);
}
