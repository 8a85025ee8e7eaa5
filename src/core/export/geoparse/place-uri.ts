import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';

/** The address of a place's record: GeoNames' where it has one, else a name of the gazetteer's own. */
export const placeUri = ({ id, geonames }: GazetteerPlace): string =>
  geonames === null ? `urn:portee:${id}` : `https://sws.geonames.org/${geonames}/`;
