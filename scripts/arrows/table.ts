/**
 * The rooms of `src/` and what each may import: the one statement of the project's import arrows. `npm run arrows`
 * writes it as rules of the linter (`biome.arrows.json`).
 */

/** Rooms of `src/core/`, which import no room outside it. */
export const coreRooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  gazetteer: ['text'],
  geoparse: ['text', 'gazetteer'],
  dates: ['text'],
  edition: ['text', 'gazetteer', 'geoparse', 'dates'],
  events: ['text', 'gazetteer', 'dates', 'edition'],
  search: ['text', 'gazetteer'],
  review: ['text', 'gazetteer', 'geoparse', 'edition', 'operations', 'geodesy'],
  geodesy: [],
  reach: ['geodesy'],
  'reach-input': ['geodesy'],
  basemap: ['geodesy'],
  claims: ['text', 'gazetteer', 'geoparse', 'dates', 'edition', 'geodesy', 'reach', 'basemap'],
  import: ['text', 'gazetteer', 'geoparse', 'dates', 'edition'],
  operations: ['text', 'gazetteer', 'geoparse', 'dates', 'edition', 'import'],
  export: ['text', 'gazetteer', 'geoparse', 'dates', 'edition', 'geodesy', 'reach', 'claims'],
};

/** The rooms beside `core`. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  i18n: ['core'],
  look: [],
  library: ['core'],
  readers: ['core'],
  offline: [],
  site: ['core', 'library', 'i18n', 'look'],
  store: ['core', 'library', 'i18n', 'look'],
  workers: ['core', 'library', 'readers', 'i18n'],
  services: ['core', 'library', 'store', 'workers', 'i18n'],
  picture: ['core', 'look'],
  map: ['core', 'library', 'store', 'i18n', 'look'],
  panels: ['core', 'library', 'store', 'i18n', 'look', 'picture'],
  app: [
    ...['core', 'library', 'store', 'i18n', 'services', 'workers', 'picture', 'map', 'panels'],
    'offline',
  ],
  node: ['core', 'library', 'readers', 'site', 'i18n', 'offline'],
  cli: ['core', 'library', 'readers', 'node', 'i18n', 'look'],
  package: ['core', 'node'],
  geodata: ['core', 'node'],
  'gazetteer-build': ['core', 'node'],
  'world-facts': ['core', 'node', 'geodata', 'gazetteer-build'],
  build: ['core', 'library', 'node'],
};

/** Packages that only some rooms may import; a file named here is the one exception in its room. */
export const packages: readonly {
  readonly names: readonly string[];
  /** What of them alone is meant, as a pattern of its names; all of it where there is none. */
  readonly only?: string;
  /** Rooms, or single files, that may import them. */
  readonly allowed: readonly string[];
  readonly message: string;
}[] = [
  {
    names: ['maplibre-gl'],
    allowed: [
      'map/MapView.tsx',
      'map/map-workers.ts',
      'map/maplibre-types.ts',
      'map/picture/draw-map.ts',
    ],
    message: 'Only the map’s component imports the MapLibre runtime.',
  },
  {
    names: ['react', 'react-dom', 'zustand/react', 'zustand'],
    allowed: ['map/MapView.tsx', 'map/maplibre-types.ts', 'panels', 'app'],
    message: 'This room works without React (zustand/vanilla is the store).',
  },
  {
    names: ['react'],
    only: 'lazy',
    allowed: ['panels/shared/lazy-part.tsx'],
    message:
      'A part that is loaded later is a lazyPart: where it does not come, nothing else is lost with it.',
  },
  {
    names: ['zustand/vanilla', 'zustand/middleware'],
    allowed: ['store', 'panels', 'app', 'map'],
    message: 'Only the store and what shows it know zustand.',
  },
  {
    names: ['node:*', 'vite'],
    allowed: ['node', 'cli', 'package', 'geodata', 'gazetteer-build', 'world-facts', 'build'],
    message: 'This room runs in the browser as well.',
  },
];
