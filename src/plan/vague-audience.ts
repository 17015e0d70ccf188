/** Audiences that nobody can find: "everyone", "jongeren", "potential customers". */
import type { OwnLanguage } from '../core/language';
import type { Span } from '../core/place';
import { indexWhenAsked, table } from '../goals/phrases';
import { tokenize } from '../goals/text';

type Kind =
  /** Everybody there is. */
  | 'everyone'
  /** A part of everybody, still far too many to find. */
  | 'group'
  /** Says that there are some, and not who: with any other word beside it, it may be known who they are. */
  | 'alone'
  /** Stands between others, or says that it is all of them. */
  | 'joint'
  /** Narrows nothing. */
  | 'filler'
  /** Narrows a group, but not everybody. */
  | 'country';

/** The words, in the pattern language of the goals' lexicons: a pattern, a bar, an example. */
export const VAGUE_AUDIENCES = {
  en: [
    ...table<Kind>(
      'everyone',
      `
everyone, everybody, anyone, anybody, all people, people, persons, humans, humanity, mankind | Everyone
general public, public, masses, society, whole/entire world, target/our audience, target group | The general public
population, citizens, all (the) dutch/belgians/britons/americans/germans, dutch population/public/people | The whole population
`,
    ),
    ...table<Kind>(
      'group',
      `
young people, young ones, younger people, youngsters, youth, young adults, teenagers, teens, kids, children, millennials, gen/generation x/y/z/alpha, generation, gen z | Young people
adults, seniors, elderly, older people, old people, women, men, girls, boys, ladies | Women
consumers, shoppers, internet users, prospects | Consumers
potential/new/future/prospective/possible customers/clients/customer/client/buyers/guests/members/visitors | Potential customers
companies, businesses, organisations, organizations, sme, smes, business people, entrepreneurs, professionals, b2b, b2c | Businesses
social media users, users of social media | Social media users
`,
    ),
    ...table<Kind>(
      'alone',
      `customers, clients, buyers, users, target audience, internet, web, social media | Customers`,
    ),
    ...table<Kind>('joint', `the, all, and, or, both, everywhere, online, on | All the customers`),
    ...table<Kind>(
      'filler',
      `
a, an, the, and, or, of, for, in, on, at, to, with, from, by, as, who, that, which, is, are, be, may, might, can, could, would, has, have | For the
we, us, our, you, your, they, them, their, there, here, all, every, any, some, many, most, more, other, others, everything | All our
also, maybe, perhaps, especially, mainly, mostly, really, actually, basically, simply, principle, general, generally, etc, preferably, possibly | Actually everyone
potential, new, existing, current, future, young, younger, old, older, modern, ages, age, kinds, kind, sorts, types, genders, backgrounds | Of all ages
interested, interest, interests, want, wants, need, needs, know, knows, our product/products/service/services/brand/company/shop/store/organisation/organization/offer/website/content, product, products, service, services, customers, clients | Interested in our products
online, offline, internet, web, social, media, instagram, facebook, tiktok, linkedin, youtube, phone, smartphone, computer, email, house, home, everywhere, anywhere, worldwide, world, use, uses, using, active, audience, group, users, followers, fans, buyers, leads | With a phone
`,
    ),
    ...table<Kind>(
      'country',
      `country, nation, netherlands, holland, dutch, belgium, uk, united kingdom, england, britain, ireland, usa, america, europe | In the Netherlands`,
    ),
  ],
  nl: [
    ...table<Kind>(
      'everyone',
      `
iedereen, allen, allemaal, alle mensen, mensen, mens, personen, mensheid, elk mens, jan en alleman | Iedereen
grote publiek, brede publiek, breed publiek, groot publiek, publiek, massa, samenleving, hele/gehele wereld, onze/de doelgroep | Het grote publiek
bevolking, burgers, alle burgers, alle nederlanders/belgen/vlamingen/duitsers, nederlanders, heel/geheel nederland/belgie/vlaanderen/europa | Alle Nederlanders
`,
    ),
    ...table<Kind>(
      'group',
      `
jongeren, jeugd, jonge mensen, jongelui, jongvolwassenen, tieners, pubers, kinderen, millennials, gen/generatie x/y/z/alpha, generatie | Jongeren
volwassenen, ouderen, senioren, oudere mensen, bejaarden, vrouwen, mannen, dames, heren, meisjes, jongens | Vrouwen
consumenten, consument, shoppers, internetgebruikers, prospects | Consumenten
potentiele/nieuwe/toekomstige/mogelijke klanten/klant/kopers/gasten/leden/bezoekers | Potentiële klanten
bedrijven, organisaties, mkb, midden en kleinbedrijf, zakelijke klanten/markt, particulieren, ondernemers, professionals, b2b, b2c | Bedrijven
internetters, gebruikers van internet/sociale/social media | Internetters
`,
    ),
    ...table<Kind>(
      'alone',
      `klanten, clienten, afnemers, kopers, gebruikers, doelgroep, internet, sociale/social media | Klanten`,
    ),
    ...table<Kind>('joint', `de, het, alle, al, en, of, zowel, als, overal, online, op | Alle klanten`),
    ...table<Kind>(
      'filler',
      `
de, het, een, en, of, van, voor, in, op, aan, bij, te, met, door, als, die, dat, wie, is, zijn, er, kan, kunnen, zou, zouden, heeft, hebben | Voor de
we, wij, ons, onze, je, jouw, jullie, ze, zij, hun, daar, hier, alle, elke, ieder, iedere, sommige, veel, meeste, meer, andere, anderen, alles | Al onze
ook, misschien, vooral, voornamelijk, eigenlijk, gewoon, echt, principe, algemeen, algemene, zin, etc, enzovoort, liefst, eventueel | Eigenlijk iedereen
potentiele, nieuwe, bestaande, huidige, toekomstige, jong, jonge, oud, oude, oudere, moderne, leeftijd, leeftijden, soort, soorten, slag | Van alle leeftijden
geinteresseerd, geinteresseerden, interesse, interesses, wil, willen, nodig, kent, kennen, product, producten, dienst, diensten, merk, bedrijf, winkel, organisatie, aanbod, website, klant, klanten | Met interesse in onze producten
online, offline, internet, web, sociale, social, media, instagram, facebook, tiktok, linkedin, youtube, telefoon, smartphone, computer, mail, huis, overal, wereldwijd, wereld, gebruikt, gebruiken, actief, doelgroep, groep, gebruikers, volgers, fans, kopers, leads | Iedereen met een huis
`,
    ),
    ...table<Kind>(
      'country',
      `land, nederland, nederlandse, jonge/oudere nederlanders, belgie, vlaanderen, duitsland, europa | In Nederland`,
    ),
  ],
} as const;

const indexOf = indexWhenAsked(VAGUE_AUDIENCES);

export interface VagueAudience extends Span {
  readonly kind: 'everyone' | 'group' | 'alone';
}

/** The words that name an audience which nothing narrows: any other word, and any number, narrows it. */
export function vagueAudience(description: string, language: OwnLanguage): VagueAudience | undefined {
  const tokens = tokenize(description).filter(({ kind }) => kind !== 'sign');
  if (tokens.some(({ kind }) => kind === 'number')) return undefined;
  const matches = indexOf(language).find(tokens);
  // "People" is everybody, "young people" are not: the longer words count.
  const heads = matches.filter(
    ({ entry, first, last }) =>
      isHead(entry.kind) &&
      !matches.some(
        (other) => other.first <= first && other.last >= last && other.last - other.first > last - first,
      ),
  );
  const worst = (kind: Kind): (typeof heads)[number] | undefined =>
    heads.find(({ entry }) => entry.kind === kind);
  const named = worst('everyone') ?? worst('group') ?? worst('alone');
  if (!named || !isHead(named.entry.kind)) return undefined;
  const { kind } = named.entry;
  const covered = new Set<number>();
  for (const match of matches) {
    if (!leavesVague(match.entry.kind, kind)) continue;
    for (let at = match.first; at <= match.last; at++) covered.add(at);
  }
  if (tokens.some((_token, at) => !covered.has(at))) return undefined;
  return { kind, start: tokens[named.first]?.start ?? 0, end: tokens[named.last]?.end ?? description.length };
}

function isHead(kind: Kind): kind is VagueAudience['kind'] {
  return kind === 'everyone' || kind === 'group' || kind === 'alone';
}

/** Whether words of a kind leave an audience as vague as it was. */
function leavesVague(words: Kind, audience: VagueAudience['kind']): boolean {
  if (audience === 'alone') return words === 'alone' || words === 'joint';
  return words !== 'country' || audience === 'everyone';
}
