import type { ClaimPlace } from '../place.ts';

/**
 * What stands for a country in the values of a wording ("iso:BY"): its name depends on the reader's language, which
 * nobody who judges knows.
 */
export const countrySign = (code: string): string => `iso:${code}`;

/** The sign of a country or a bloc ("pt:nato"); any other place has but one name here. */
export function placeSign({ id, name, feature, country }: ClaimPlace): string {
  if (feature === 'country' && country !== null) return countrySign(country);
  return feature === 'bloc' || feature === 'former state' ? id : name;
}
