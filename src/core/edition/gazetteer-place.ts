import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { Candidate } from '../geoparse/mention.ts';
import type { Localised } from '../localised.ts';
import { isCountryCode } from './country-codes.ts';
import type { Place, PlaceId } from './model.ts';
import { placeRecord } from './place-record.ts';
import type { ProposedPlace } from './proposal.ts';

/** What places are described with. */
export interface PlaceSources {
  readonly gazetteer: Gazetteer;
  /** The areas that the basemap can draw. */
  readonly shapeUnits: Pick<ReadonlySet<string>, 'has'>;
}

const noneTaken: ReadonlySet<string> = new Set();

/** A place of the gazetteer as an edition of one's own holds it: under the id by which the gazetteer knows it. */
export function gazetteerPlace(place: GazetteerPlace, sources: PlaceSources): Place {
  const record = placeRecord(place, { ...sources, taken: noneTaken });
  // A record's ids are those of an edition's file, and only their brands part the two types.
  return { ...(record as unknown as Place), id: place.id as PlaceId };
}

/** A place that a name may stand for, with what tells it from the others. */
export function proposedPlace(
  { place, confidence }: Candidate,
  { gazetteer }: PlaceSources,
): ProposedPlace {
  const region = gazetteer.regionOf(place.index);
  return {
    placeId: place.id as PlaceId,
    confidence,
    label: namesOf(gazetteer, place.index),
    kind: place.kind,
    countryCode: place.country !== null && isCountryCode(place.country) ? place.country : null,
    container: region === null ? null : namesOf(gazetteer, region),
    population: place.population,
    point: [place.lon, place.lat],
  };
}

function namesOf(gazetteer: Gazetteer, index: number): Localised {
  return { fr: gazetteer.nameOf(index, 'fr'), en: gazetteer.nameOf(index, 'en') };
}
