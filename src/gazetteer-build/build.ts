import { fold } from '../core/gazetteer/fold.ts';
import { readAreas } from './areas.ts';
import { encodeGazetteer } from './encode.ts';
import type { Entry } from './entry.ts';
import { selectCities } from './select.ts';
import { deriveRegions, tieToRegions, withPopulations } from './sources/admin-areas.ts';
import { readAliases, withAliases } from './sources/aliases.ts';
import { readBlocs } from './sources/blocs.ts';
import { underBorderView } from './sources/border-view.ts';
import { readCities } from './sources/cities.ts';
import { isCommonWord, readCommonWords } from './sources/common-words.ts';
import { readCounties } from './sources/counties.ts';
import { readCountries } from './sources/countries.ts';
import { readDemonyms } from './sources/demonyms.ts';
import { readDrawnNames } from './sources/drawn-names.ts';
import { readLocalisedNames } from './sources/localised-names.ts';
import { readPlaces } from './sources/places.ts';
import { withPoints, withPointsInside } from './sources/points.ts';
import { readRegions } from './sources/regions.ts';
import { type SharedName, withoutSharedNames } from './sources/shared-names.ts';

/**
 * Gathers every source into the gazetteer's bytes, uncompressed. The same sources give the same bytes.
 *
 * @param tellShared hears of the variants that are left out because another place is called so.
 */
export function buildGazetteer(
  sources: string,
  tellShared: (shared: readonly SharedName[]) => void = () => {},
): Uint8Array {
  const blocs = readBlocs();
  const words = readCommonWords();
  const isWord = (word: string) => isCommonWord(fold(word), words);
  const { entries, shared } = withoutSharedNames(gatherEntries(blocs.entries, isWord));
  tellShared(shared);
  return encodeGazetteer(entries, {
    sources,
    demonyms: readDemonyms(),
    memberships: blocs.memberships,
    isCommon: (name) =>
      fold(name)
        .split(' ')
        .every((word) => isCommonWord(word, words)),
  });
}

function gatherEntries(blocs: readonly Entry[], isWord: (word: string) => boolean): Entry[] {
  const areas = readAreas();
  const localised = readLocalisedNames();
  const cities = readCities(localised, readDrawnNames(), isWord);
  const shapes = readRegions(localised).map(({ entry }) => entry);
  const derived = deriveRegions(
    cities,
    new Set(shapes.map((region) => region.id)),
    localised,
    areas,
  );
  const regions = withPopulations([...shapes, ...derived], cities);
  const aliases = readAliases();
  const tied = tieToRegions(
    selectCities(cities, aliases),
    new Set(regions.map((region) => region.id)),
  );
  const entries = withAliases(
    [
      ...withPointsInside(withPoints(readCountries()), areas),
      ...regions,
      ...readPlaces(),
      ...blocs,
      ...readCounties(regions),
      ...tied,
    ],
    aliases,
  );
  return underBorderView(entries, areas).filter((entry) => entry.names.length > 0);
}
