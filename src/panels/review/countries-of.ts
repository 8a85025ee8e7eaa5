import type { CountryCode } from '../../core/edition/model.ts';
import type { PlaceBrief } from '../../library/answers.ts';

/** The countries that some places are, or lie in. */
export function countriesOf(
  places: readonly Pick<PlaceBrief, 'kind' | 'ids' | 'countryCode'>[],
): readonly CountryCode[] {
  const codes = places.flatMap(({ kind, ids, countryCode }) =>
    kind === 'country' ? (ids.iso3166 ?? []) : (countryCode ?? []),
  );
  return [...new Set(codes)];
}
