/**
 * What programs use of Portée: `import { ring, reach, geoparse } from 'portee'`. For Node. Small, and kept as it is:
 * what changes here changes the version.
 */
export { type FoundPlace, type GeoparseOptions, geoparse, type NamedPlace } from './geoparse.ts';
export { type ReachOptions, type ReachOrigin, reach } from './reach.ts';
export { type RingOptions, ring } from './ring.ts';
