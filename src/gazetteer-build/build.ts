import { fold } from '../core/gazetteer/fold.ts';
import { encodeGazetteer } from './encode.ts';
import type { Entry } from './entry.ts';
import { selectCities } from './select.ts';
import { deriveRegions, tieToRegions, withPopulations } from './sources/admin-areas.ts';
import { withAliases } from './sources/aliases.ts';
import { readBlocs } from './sources/blocs.ts';
import { readCities } from './sources/cities.ts';
import { isCommonWord, readCommonWords } from './sources/common-words.ts';
import { readCounties } from './sources/counties.ts';
import { readCountries } from './sources/countries.ts';
import { readDemonyms } from './sources/demonyms.ts';
import { readLocalisedNames } from './sources/localised-names.ts';
import { readPlaces } from './sources/places.ts';
import { withPoints } from './sources/points.ts';
import { readRegions } from './sources/regions.ts';

/** Gathers every source into the gazetteer's bytes, uncompressed. The same sources give the same bytes. */
export function buildGazetteer(sources: string): Uint8Array {
  const localised = readLocalisedNames();
  const shapes = readRegions(localised);
  const cities = readCities(localised);
  const derived = deriveRegions(cities, new Set(shapes.map((region) => region.id)), localised);
  const regions = withPopulations([...shapes, ...derived], cities);
  const blocs = readBlocs();
  const tied = tieToRegions(selectCities(cities), new Set(regions.map((region) => region.id)));
  const entries: Entry[] = withAliases([
    ...withPoints(readCountries()),
    ...regions,
    ...readPlaces(),
    ...blocs.entries,
    ...readCounties(regions),
    ...tied,
  ]).filter((entry) => entry.names.length > 0);
  const words = readCommonWords();
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
