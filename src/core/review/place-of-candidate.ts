import { isCountryCode } from '../edition/country-codes.ts';
import type { Place } from '../edition/model.ts';
import type { CandidatePlace } from './candidate-place.ts';

/** A candidate as a place of the edition: what is known of it came with the proposal. */
export function placeOfCandidate(candidate: CandidatePlace): Place {
  const { placeId, label, kind, countryCode, point } = candidate;
  const code = placeId.startsWith('iso:') ? placeId.slice(4) : '';
  const country = kind === 'country' && isCountryCode(code) ? code : null;
  const geonames = placeId.startsWith('gn:') ? Number(placeId.slice(3)) : null;
  return {
    id: placeId,
    // A bloc's members are not part of a proposal, nor a past country's area.
    kind: kind === 'bloc' || (kind === 'country' && country === null) ? 'region' : kind,
    label,
    grammar: {},
    names: {},
    geometry:
      country === null
        ? { type: 'point', point }
        : { type: 'area', point, units: [country], alternative: null },
    ids: {
      ...(geonames !== null && { geonames }),
      ...(country !== null && { iso3166: country }),
    },
    countryCode: country === null ? countryCode : null,
    partOf: null,
    source: 'GeoNames (CC BY 4.0) and Natural Earth, through the gazetteer that Portée ships with.',
    note: null,
  };
}
