/** Dutch: for whom a goal is. What the words of a set do is told in `audience-words.ts`; above each stands a goal that has one of them. */
import type { AudienceWords } from '../audience-words';
import { list } from '../word-sets';

export const nlAudiences: AudienceWords = {
  // Bij alle huurders
  articles: list('de het een onze ons alle hun'),
  // Bij vooral jonge gezinnen
  softeners: list('vooral met name'),
  // Huurders in Zuid
  joiners: list('of in zonder uit en over tot van met tussen jonger ouder dan'),
  // Gezinnen uit Utrecht
  whence: list('in of uit van zonder'),
  // Huurders in de regio
  places: list('regio stad district wijk buurt dorp provincie'),
};
