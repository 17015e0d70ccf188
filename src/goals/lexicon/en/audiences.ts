/** English: for whom a goal is. What the words of a set do is told in `audience-words.ts`; above each stands a goal that has one of them. */
import type { AudienceWords } from '../audience-words';
import { list } from '../word-sets';

export const enAudiences: AudienceWords = {
  // Among all tenants
  articles: list('the a our all their'),
  // Among especially young families
  softeners: list('especially mainly particularly'),
  // Women of colour
  joiners: list('of in from aged with without and under over between'),
  // Families from Leeds
  whence: list('in of from without aged'),
  // Tenants in the region
  places: list('region city district town village province area colour country'),
};
