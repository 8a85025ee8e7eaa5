/**
 * Countries of wars and crises in the Middle East, the Sahel, the Horn, the Caucasus and Asia. The source has
 * few settlements of them, many without their people, and news goes to the smallest.
 */
const IN_THE_NEWS = new Set(
  'AF AM AZ BA BD BF CD CF CM CY DZ EG ER ET GE IL IQ IR JO KG KP KR KZ LB LY MD ML MM MR MZ NE OM PK PS SA SD SN SO SS SY TD TJ TM TN UZ XK YE'.split(
    ' ',
  ),
);

export const isInTheNews = (country: string): boolean => IN_THE_NEWS.has(country);
