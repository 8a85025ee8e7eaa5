import type { Position } from 'geojson';

/**
 * The coordinates of an area: polygons of rings, as RFC 7946 has them, cut at ±180. An edge along ±180 with a
 * counterpart on the other side, and any edge along a pole, is a cut and no border.
 */
export type AreaGeometry = readonly (readonly (readonly Position[])[])[];
