import type { Position } from 'geojson';

/**
 * The coordinates of an area: the union of polygons, each of rings by the even-odd rule, cut at ±180 as RFC 7946 has
 * it. An edge along ±180 with a counterpart on the other side, and any edge along a pole, is a cut and no border.
 */
export type AreaGeometry = readonly (readonly (readonly Position[])[])[];
