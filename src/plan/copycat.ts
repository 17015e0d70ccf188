/** Choices that others made: "the competitor is on it too", "iedereen doet het". */
import type { OwnLanguage } from '../core/language';
import type { Span } from '../core/place';
import { indexWhenAsked, table } from '../goals/phrases';
import { tokenize } from '../goals/text';

type Kind =
  /** Others are there, or do it. */
  | 'others'
  /** Says that one must be there, which is no reason: it counts only where it is all that is said. */
  | 'must'
  /** Gives a reason of its own: people whom you want to reach, or what was found out. */
  | 'reason'
  /** Says that it is not so, or of whom it is so. */
  | 'unless'
  /** Gives no reason. */
  | 'filler';

/** The words, in the pattern language of the goals' lexicons: a pattern, a bar, an example. */
export const COPYCAT = {
  en: [
    ...table<Kind>(
      'others',
      `
where everyone/everybody is/are/goes/sits | It is where everybody is
competitor/competitors/competition/rival/rivals/others (_) (_) is/are/sit/sits (also/all/already/now) there/here/on/active/doing | Our competitor is on it too
competitor/competitors/competition/rival/rivals/others (all/also/already/both) does/do/use/uses/did it/this/that/so/too/also | The competitors all use it
competitor/competitors/competition/rival/rivals/others (all/also/already/both) has/have/got (a/an) one/it/this/account/page/channel/profile | Our rival has one as well
competitor/competitors/competition/rival/rivals/others (_) (also/all/already) post/posts/started/joined/went there/here/on/it/too | The competition posts there daily
everyone/everybody (else) (already/also) is/are (already/also/now) there/here/on/active/doing | Everybody is on Instagram
everyones/everybodys (already/also/now) there/here/on/doing | Everybody's on it
everyone/everybody (else) (already/also/now) uses/does/has it/this/that/one/so/instagram/facebook/tiktok/linkedin/youtube | Everyone else does it
follow/copy (the/our/what) competitor/competitors/competition/everyone/everybody/others | To follow the competition
keep/catch up with (the/our) competitor/competitors/competition/rivals/others/rest/everyone/everybody | Keep up with the competition
like (all) (the/our) competitor/competitors/competition/everyone/everybody/others (else) | Just like everyone else
not (want/wants) (to) fall/stay/lag/be/get (left) behind, left behind, fall behind, stay behind | We do not want to fall behind
not (want) (to) miss/missing (the/this) boat, miss/missing the boat, bandwagon | Afraid of missing the boat
`,
    ),
    ...table<Kind>(
      'others',
      `
all/other/most bakers/bakeries/shops/companies/businesses/organisations/schools/stores (in) (_) (all/also/already/both/now) are (all/also/already/now) there, all/other/most bakers/bakeries/shops/companies/businesses/organisations/schools/stores are (all/also/already/now) on it/instagram/facebook/tiktok/linkedin/youtube | Other shops are on it as well
all/other/most bakers/bakeries/shops/companies/businesses/organisations/schools/stores (all/also/already/both/now) do/use/have it | All bakeries do it
`,
    ),
    ...table<Kind>(
      'must',
      `
must/should be there/here/on, have/has/need/needs/ought to be there/here/on, cannot/cant stay away, cannot/cant do without, no way around | You have to be on it
is a must, a must | It is a must
`,
    ),
    ...table<Kind>(
      'reason',
      `
customer*, client*, famil*, parent*, audience*, member*, guest*, visitor*, applicant*, patient*, student* | Our customers
survey*, research, asked, measured, found, showed, tested, interview* | In our survey
`,
    ),
    ...table<Kind>(
      'unless',
      `not, no, none, nobody, never, without, dont, doesnt, isnt, arent, havent, hasnt, weak, weakly, badly, who, whom, whose, unlike, except, only | They are not there`,
    ),
    ...table<Kind>(
      'filler',
      `
a, an, the, this, that, it, its, is, are, be, been, has, have, had, do, does, to, of, on, in, at, for, with, by, as, so, and, or, then, there, here | It is on there
we, us, our, you, your, they, them, their, i, my | Our own
also, too, well, all, already, now, nowadays, today, these, days, just, simply, of, course, obviously, because, since, therefore | Also nowadays
must, should, need, needs, want, wants, have, can, cannot, cant, will, quickly, soon, really, afraid, fear | We must
account, accounts, page, channel, platform, network, app, social, media, online, thing, popular, hot, hip, hype, trend, trending, trendy, big, biggest, largest, main, most, important, local, direct, every, daily, week | A popular platform
`,
    ),
  ],
  nl: [
    ...table<Kind>(
      'others',
      `
concurrent/concurrenten/concurrentie/collegas/anderen (_) (_) zit/zitten/staat/staan/is/zijn (er/daar/hier) (ook/al/allemaal/nu) op/er/daar/hier/actief | De concurrent zit er ook op
concurrent/concurrenten/concurrentie/collegas/anderen (er/daar) (ook/al/allemaal) (ook/al) op (_) zit/zitten/staat/staan/actief | Omdat de concurrent ook op Facebook zit
concurrent/concurrenten/concurrentie/collegas/anderen er/daar/hier/het/dat/dit (ook/al/allemaal) (ook) zit/zitten/staat/staan/is/zijn/doet/doen/heeft/hebben/gebruikt/gebruiken | Omdat de concurrent het ook doet
concurrent/concurrenten/concurrentie/collegas/anderen (_) doet/doen/heeft/hebben/gebruikt/gebruiken (er) (ook) (al) het/dat/dit/een | De concurrentie heeft er ook een
iedereen (er/daar) (al/nu) zit/staat/is (er/daar/hier) (ook/al/nu/tegenwoordig/inmiddels) op/erop/er/daar/hier/actief | Iedereen zit op Instagram
iedereen (er/daar) (ook/al) op (_) zit/staat | Omdat iedereen er op zit
iedereen er/erop/daar/hier/het/dat/dit (ook/al/nu/tegenwoordig) zit/staat/is/doet/heeft/gebruikt | Omdat iedereen het doet
iedereen doet/heeft/gebruikt (er) (ook) het/dat/dit/een/instagram/facebook/tiktok/linkedin/youtube | Iedereen doet het
volgen/navolgen/kopieren (de) concurrent/concurrenten/concurrentie, meedoen/meegaan met de rest/concurrent/concurrenten/concurrentie/tijd | Om mee te doen: meegaan met de concurrentie
omdat _ (_) (_) het/er/dat/dit ook doet/heeft/zit/gebruikt/deed | Omdat Bakker Bart het ook doet
net/zoals (als) (de) iedereen/concurrent/concurrenten/concurrentie/anderen/rest | Net als iedereen
niet achterblijven, niet (kunnen/willen/mogen) achterblijven, achterblijven, achter blijven | We kunnen niet achterblijven
boot missen, boot te missen, boot gemist | Bang om de boot te missen
`,
    ),
    ...table<Kind>(
      'others',
      `
andere/alle/meeste bakkers/bakkerijen/winkels/bedrijven/organisaties/scholen/zaken zitten/staan/zijn/doen/gebruiken/hebben (er/daar) (ook/al/allemaal) er/erop/daar/het/dat | Andere bakkers doen het ook
andere/alle/meeste bakkers/bakkerijen/winkels/bedrijven/organisaties/scholen/zaken er/daar/het/dat (ook/al/allemaal) zitten/staan/zijn/doen/gebruiken/hebben | Omdat alle winkels er zitten
de rest (er/daar) (ook) zit/staat/is/doet/gebruikt/heeft (ook/al) er/erop/daar/het/dat, de rest er/daar/het/dat (ook/al) zit/staat/is/doet/gebruikt/heeft | De rest zit er ook
`,
    ),
    ...table<Kind>(
      'must',
      `
moet/moeten (we/je/wij) (er/hier/daar) (_) (ook) (op/bij) zijn/zitten, moet/moeten (we/je/wij) (er) (ook) bij/erbij/erop/op zijn/zitten | Je moet er gewoon zijn
daar/hier/er moet/moeten/hoor/horen je/we/wij (nu) (eenmaal) (te) zijn/zitten | Daar moet je zijn
hoort erbij, hoort er bij, erbij horen, niet omheen, niet zonder, kunnen niet wegblijven, verwacht van ons | Het hoort erbij
`,
    ),
    ...table<Kind>(
      'reason',
      `
klant*, gezin*, ouders, doelgroep*, leden, gast*, bezoeker*, sollicitant*, patient*, student*, leerling*, clienten | Onze klanten
onderzoek*, enquete*, nulmeting, gevraagd, gemeten, bleek, blijkt, gebleken, getest | Uit de nulmeting blijkt
`,
    ),
    ...table<Kind>(
      'unless',
      `niet, geen, niemand, nooit, zonder, zwak, slecht, matig, wie, die, behalve, alleen, nauwelijks | Ze zitten er niet`,
    ),
    ...table<Kind>(
      'filler',
      `
de, het, een, dit, dat, er, is, zijn, was, heeft, hebben, doet, doen, te, van, op, in, aan, bij, voor, met, om, als, dus, en, of, dan, daar, hier, erop, daarom | Het is er
we, wij, ons, onze, je, jij, jouw, jullie, ze, zij, hun, ik, mijn | Ons eigen
ook, al, allemaal, alle, nu, tegenwoordig, vandaag, gewoon, natuurlijk, immers, omdat, want, toch, even, wel | Ook tegenwoordig
moet, moeten, willen, wil, kan, kun, kunt, kunnen, mogen, zal, zullen, snel, echt, bang, graag | Dat moet
account, accounts, pagina, kanaal, platform, netwerk, app, sociale, social, media, online, populair, populaire, hip, hype, trend, trending, groot, grote, grootste, belangrijkste, meest, belangrijk, directe, elke, dagelijks, week | Een populair kanaal
`,
    ),
  ],
} as const;

const indexOf = indexWhenAsked(COPYCAT);

/** The words that say it. */
export interface Copied extends Span {
  /** Whether others are the reason, or that one must be there. */
  readonly kind: 'others' | 'must';
}

/** So many words that are none of ours are a reason of its own. */
const OWN_REASON = 3;

/**
 * Where a text gives nothing but others as the reason of a choice.
 *
 * @param names words that are no reason, such as the name of the platform
 */
export function copiedFrom(
  text: string,
  language: OwnLanguage,
  names: readonly string[] = [],
): Copied | undefined {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'sign');
  // Figures are found out, not copied.
  if (tokens.some(({ kind }) => kind === 'number')) return undefined;
  const matches = indexOf(language).find(tokens);
  const others = matches.filter(({ entry }) => entry.kind === 'others' || entry.kind === 'must');
  const first = others.find(({ entry }) => entry.kind === 'others') ?? others[0];
  if (!first) return undefined;
  // "Not" within one of them belongs to it: "we do not want to miss the boat".
  const within = new Set(others.flatMap(({ first: begin, last }) => rangeOf(begin, last)));
  const gone = matches.some(
    ({ entry, first: at }) => entry.kind === 'reason' || (entry.kind === 'unless' && !within.has(at)),
  );
  if (gone) return undefined;
  const covered = new Set(matches.flatMap((match) => rangeOf(match.first, match.last)));
  const named = new Set(names.flatMap((name) => tokenize(name).map((token) => token.text)));
  const own = tokens.filter((token, at) => !covered.has(at) && !named.has(token.text));
  if (own.length >= (first.entry.kind === 'must' ? 1 : OWN_REASON)) return undefined;
  const start = tokens[first.first]?.start ?? 0;
  const kind = first.entry.kind === 'must' ? 'must' : 'others';
  return { kind, start, end: tokens[first.last]?.end ?? text.length };
}

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
