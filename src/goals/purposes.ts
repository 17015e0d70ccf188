/** Words behind which stands what a means is for. */

/** What comes after one of these is what the means is for. */
export const purposes = new Set(
  'so that which resulting leading generating attracting reaching bringing earning gaining thereby therefore with aimed achieving increasing reducing growing and'.split(
    ' ',
  ),
);
/** In Dutch, they also begin another clause. */
export const dutchPurposes = new Set(
  'om zodat waardoor waarmee die dat door opdat teneinde waarbij ter'.split(' '),
);
