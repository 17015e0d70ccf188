/** Numbers that say how many people look, not what they do: followers, likes, views, reach. */
import type { Span } from '../core/place';
import { once } from '../goals/once';

const PLATFORM =
  '(?:facebook|instagram|insta|linked-?in|tik-?tok|you-?tube|twitter|pinterest|snapchat|threads|mastodon|bluesky|twitch|social(?: media)?|socials|sociale media|pagina|page)';

/** Each is a whole word; Dutch glues what it is about in front of it: `Instagramvolgers`, `paginaweergaven`. */
const NOUNS = [
  `followers?(?: counts?| numbers?| growth)?`,
  `(?:\\p{L}+-?)?(?<!op|na|ver)volger(?:s|aantal(?:len)?|saantal(?:len)?|sgroei)`,
  `(?:\\p{L}+-)?likes`,
  `(?:page-?|video-?|post-?|story-?)?views`,
  `(?:\\p{L}+-?)?weergaven`,
  `(?:\\p{L}+-)?impressions`,
  `(?:\\p{L}+-)?impressies`,
  `reach`,
  `(?:\\p{L}+-|online)?bereik`,
  `(?:advertentie|video|bericht|berichten|pagina|post|story|reel)-?vertoningen`,
  `vertoningen(?= (?:op|via|van) ${PLATFORM})`,
  `(?:video|reel|story)[- ]?plays`,
  `retweets|reposts`,
  `duimpjes|hartjes|vind-ik-leuks`,
  `${PLATFORM}[- ]?(?:fans|subscribers|abonnees)`,
  `fans(?= (?:on|op|van de) ${PLATFORM})`,
  `(?:subscribers|abonnees)(?= (?:on|to|of|op|van)(?: our| the| ons| onze| het| de)? ${PLATFORM})`,
  `(?:people|accounts|persons|users) reached`,
  `(?:mensen|personen|accounts) bereikt`,
  `bereikte (?:mensen|personen|accounts|gebruikers)`,
].join('|');

const vanity = once(() => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${NOUNS})(?![\\p{L}\\p{N}-])`, 'iu'));

/** A piece of each of these words: most metrics hold none, and need not be compared with all of them. */
const PERHAPS =
  /follower|volger|likes|view|weergave|impress|reach|bereik|vertoning|plays|retweet|repost|duimpje|hartje|leuks|fans|subscriber|abonnee/i;

/** Words that are said of a crowd that looks on, and of others too, so that they count only where they are all there is. */
const ALONE =
  /^(?:(?:the |het |ons |our )?(?:number of|total|aantal|totaal aantal|groei van het aantal|growth in) )?(?:new |nieuwe |total |totale )?(fans|viewers|kijkers|vertoningen|hearts|subscribers|abonnees)(?: (?:per|a|each|every|elke) \p{L}+)?$/iu;

/** Who takes these reads them, or pays for them. */
const SUBSCRIPTION =
  /news|nieuws|mail|krant|magazine|tijdschrift|paper|membership|subscription|abonnement|mailchimp|podcast|box/iu;

/** What the whole begins with where it is a count, or a change, of what follows. */
const COUNT_OF =
  /^(?:the |het |de |ons |onze |our )?(?:\p{L}+ )?(?:number|total|count|amount|growth|increase|rise|aantal|totaal|groei|stijging|toename)(?: number| aantal)?(?: (?:of|in|van|aan)(?: the| het| de)?(?: number of| aantal)?)? /iu;

/**
 * Words in front of it that make it the source or the measure of something else ("orders from followers", "cost per
 * view"), or a verb ("families that we reach").
 */
const OTHERWISE =
  /(?<!\p{L})(?:from|by|of|via|through|per|among|for|with|to|than|that|which|who|we|they|can|and|in|on|after|%|uit|door|van|onder|bij|met|aan|naar|voor|die|dat|op|na|en|in|om|te|wij|ze)(?!\p{L})/iu;

/** Those of whom it says what they do are no longer a crowd that looks: "followers who order". */
const WHO_DO = /^(?: \p{L}+){0,3} (?:who|that|die|dat)(?!\p{L})/iu;

/** Behind "reach" a noun goes on with what it is of, or with nothing; behind the verb stands what is reached. */
const AFTER_REACH = /^(?:$|[ ]?[(,/:%]| (?:of|among|on|per|in|via|by|a|each|for|from|within)(?!\p{L}))/iu;

/** The longest piece of a metric that is read. */
const LONGEST = 200;
/** Of what stands around it. */
const LONGEST_AROUND = 1000;

/**
 * The words of a metric that count an audience's looks, where that is what the metric counts.
 *
 * @param around what else is said of the metric: of what "subscribers" are, it need not say itself
 * @returns where they stand in the text
 */
export function vanityIn(metric: string, around = ''): Span | undefined {
  const text = metric.slice(0, LONGEST);
  const [, alone] = ALONE.exec(text.trim()) ?? [];
  if (alone !== undefined) {
    const isTaken =
      /^(?:subscribers|abonnees)$/i.test(alone) && SUBSCRIPTION.test(around.slice(0, LONGEST_AROUND));
    const start = text.toLowerCase().indexOf(alone.toLowerCase());
    return isTaken ? undefined : { start, end: start + alone.length };
  }
  const match = PERHAPS.test(text) ? vanity().exec(text) : undefined;
  if (!match) return undefined;
  const [words] = match;
  const start = match.index;
  const end = start + words.length;
  const before = text.slice(0, start).replace(COUNT_OF, '');
  const behind = text.slice(end);
  if (OTHERWISE.test(before) || WHO_DO.test(behind)) return undefined;
  if (words.toLowerCase() === 'reach' && !AFTER_REACH.test(behind)) return undefined;
  return { start, end };
}
