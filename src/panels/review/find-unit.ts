import { fold } from '../../core/gazetteer/fold.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { FindPlaces, LookedUp } from '../../core/review/look-up.ts';

/** The country of exactly that name, else the region whose name begins so, else such a country; null for none. */
export async function findUnit(
  findPlaces: FindPlaces,
  words: string,
  language: string,
): Promise<CandidatePlace | null> {
  const first = async (kind: 'country' | 'region'): Promise<LookedUp | null> => {
    const query = { words, language, kind, countries: [], isOnlyThere: false, count: 1 };
    const found = await findPlaces(query);
    return (found.ok && found.value.places[0]) || null;
  };
  const country = await first('country');
  if (country !== null && fold(country.spelling) === fold(words)) return country.place;
  const region = await first('region');
  return (region ?? country)?.place ?? null;
}
