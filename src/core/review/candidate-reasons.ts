import { fold } from '../gazetteer/fold.ts';
import type { Reason } from '../geoparse/mention.ts';
import type { Localised } from '../localised.ts';
import type { CandidatePlace, OtherPlace } from './candidate-place.ts';

/** What speaks for a candidate: codes with their figures, for an interface to put into words. */
export type CandidateReason =
  /** The text says beside the name that it lies there: "Springfield, Missouri". */
  | { readonly code: 'stated-beside'; readonly container: string }
  /** The name is not known; the text says that it lies in this place. */
  | { readonly code: 'placed-in-container'; readonly container: string }
  /** Other places of the text lie close by. */
  | { readonly code: 'near-others'; readonly others: readonly string[] }
  /** The same name was settled elsewhere in the text. */
  | { readonly code: 'same-name' }
  /** The article names the country that it lies in, so many times. */
  | { readonly code: 'country-named'; readonly country: Localised; readonly times: number }
  /** The article names other places of the same country. */
  | { readonly code: 'same-country'; readonly places: readonly Localised[] }
  /** No other candidate has as many people. */
  | { readonly code: 'most-populous'; readonly of: number; readonly population: number }
  /** It is ordinarily called otherwise: the text's word is another of its names. */
  | { readonly code: 'other-name'; readonly name: string }
  /** The name has no other bearer. */
  | { readonly code: 'only-candidate' }
  /** Nothing in the article speaks for it. */
  | { readonly code: 'nothing-else' };

interface Setting {
  readonly written: string;
  readonly rivals: readonly CandidatePlace[];
  readonly others: readonly OtherPlace[];
  /** Why the geoparser took it; empty for those that it did not. */
  readonly told: readonly Reason[];
}

const mostNames = 3;

/** What the article and the gazetteer say for a candidate, the weightiest first. Never empty. */
export function reasonsFor(
  place: CandidatePlace,
  { written, rivals, others, told }: Setting,
): readonly CandidateReason[] {
  const reasons: CandidateReason[] = [...told.flatMap(fromText), ...fromCountry(place, others)];
  const { population } = place;
  const isLargest = rivals.every((rival) => rival === place || rival.population < population);
  if (rivals.length > 1 && population > 0 && isLargest) {
    reasons.push({ code: 'most-populous', of: rivals.length, population });
  }
  if (!isNamedAlike(place, written)) reasons.push({ code: 'other-name', name: written });
  if (rivals.length === 1) reasons.push({ code: 'only-candidate' });
  return reasons.length === 0 ? [{ code: 'nothing-else' }] : reasons;
}

/** What only the geoparser knows; the rest is counted here, for every candidate alike. */
function fromText(reason: Reason): readonly CandidateReason[] {
  switch (reason.code) {
    case 'stated-beside':
    case 'placed-in-container':
    case 'near-others':
    case 'same-name':
      return [reason];
    default:
      return [];
  }
}

function fromCountry(
  { countryCode, kind }: CandidatePlace,
  others: readonly OtherPlace[],
): readonly CandidateReason[] {
  if (countryCode === null || kind === 'country') return [];
  const country = others.find(
    ({ place }) =>
      place.kind === 'country' &&
      place.geometry.type === 'area' &&
      place.geometry.units.includes(countryCode),
  );
  if (country !== undefined) {
    return [{ code: 'country-named', country: country.place.label, times: country.times }];
  }
  const places = others
    .filter(({ place }) => place.countryCode === countryCode)
    .map(({ place }) => place.label)
    .slice(0, mostNames);
  return places.length === 0 ? [] : [{ code: 'same-country', places }];
}

/** "Kaliningrad" is no other name of the "Oblast de Kaliningrad". */
function isNamedAlike({ label }: CandidatePlace, written: string): boolean {
  const words = ` ${fold(written)} `;
  return Object.values(label).some((name) => ` ${fold(name)} `.includes(words));
}
