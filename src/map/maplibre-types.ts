/**
 * The runtime's types, and nothing at run time: what the binding needs in order to be told which
 * map it binds without importing MapLibre itself.
 */
export type {
  FilterSpecification,
  GeoJSONSource,
  Map as MapLibreMap,
  MapGeoJSONFeature,
  MapMouseEvent,
  MapTouchEvent,
} from 'maplibre-gl';
