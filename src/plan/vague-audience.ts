/** Audiences that nobody can find: "everyone", "jongeren", "potential customers". */
import type { Language } from '../core/language';
import type { Span } from '../core/place';
import { PhraseIndex, table } from '../goals/phrases';
import { tokenize } from '../goals/text';

type Kind =
  /** Everybody there is. */
  | 'everyone'
  /** A part of everybody, still far too many to find. */
  | 'group'
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
`,
    ),
    ...table<Kind>(
      'group',
      `
young people, young ones, younger people, youngsters, youth, young adults, teenagers, teens, kids, children, millennials, gen/generation x/y/z/alpha, generation, gen z | Young people
adults, seniors, elderly, older people, old people, women, men, girls, boys, ladies | Women
consumers, shoppers, internet users, prospects | Consumers
potential/new/future/prospective/possible customers/clients/customer/client/buyers/guests/members/visitors | Potential customers
companies, businesses, organisations, organizations, smes, business people | Businesses
`,
    ),
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
grote publiek, brede publiek, breed publiek, publiek, massa, samenleving, hele wereld, onze/de doelgroep | Het grote publiek
`,
    ),
    ...table<Kind>(
      'group',
      `
jongeren, jeugd, jonge mensen, jongelui, jongvolwassenen, tieners, pubers, kinderen, millennials, gen/generatie x/y/z/alpha, generatie | Jongeren
volwassenen, ouderen, senioren, oudere mensen, bejaarden, vrouwen, mannen, dames, heren, meisjes, jongens | Vrouwen
consumenten, consument, shoppers, internetgebruikers, prospects | Consumenten
potentiele/nieuwe/toekomstige/mogelijke klanten/klant/kopers/gasten/leden/bezoekers | Potentiële klanten
bedrijven, organisaties, mkb, zakelijke klanten/markt, particulieren | Bedrijven
`,
    ),
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
      `land, nederland, nederlanders, nederlandse, belgie, vlaanderen, duitsland, europa | In Nederland`,
    ),
  ],
} as const;

const INDEXES = { en: new PhraseIndex(VAGUE_AUDIENCES.en), nl: new PhraseIndex(VAGUE_AUDIENCES.nl) } as const;

export interface VagueAudience extends Span {
  readonly kind: 'everyone' | 'group';
}

/** The words that name an audience which nothing narrows: any other word, and any number, narrows it. */
export function vagueAudience(description: string, language: Language): VagueAudience | undefined {
  const tokens = tokenize(description).filter(({ kind }) => kind !== 'sign');
  if (tokens.some(({ kind }) => kind === 'number')) return undefined;
  const matches = INDEXES[language].find(tokens);
  // "People" is everybody, "young people" are not: the longer words count.
  const heads = matches.filter(
    ({ entry, first, last }) =>
      (entry.kind === 'everyone' || entry.kind === 'group') &&
      !matches.some(
        (other) => other.first <= first && other.last >= last && other.last - other.first > last - first,
      ),
  );
  const named = heads.find(({ entry }) => entry.kind === 'everyone') ?? heads[0];
  if (!named || (named.entry.kind !== 'everyone' && named.entry.kind !== 'group')) return undefined;
  const { kind } = named.entry;
  const covered = new Set<number>();
  for (const match of matches) {
    if (match.entry.kind === 'country' && kind !== 'everyone') continue;
    for (let at = match.first; at <= match.last; at++) covered.add(at);
  }
  if (tokens.some((_token, at) => !covered.has(at))) return undefined;
  return { kind, start: tokens[named.first]?.start ?? 0, end: tokens[named.last]?.end ?? description.length };
}
