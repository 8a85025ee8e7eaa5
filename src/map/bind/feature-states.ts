import type { MapLibreMap } from '../maplibre-types.ts';
import type { SourceId } from '../style/sources.ts';

type Value = string | number | boolean;

/** Brings one key of a source's feature-state up to date, touching only the features that differ. */
export function featureStateWriter(map: MapLibreMap, source: SourceId, key: string) {
  let written: ReadonlyMap<string, Value> = new Map();
  return (wanted: ReadonlyMap<string, Value>): void => {
    for (const id of written.keys()) {
      if (!wanted.has(id)) map.removeFeatureState({ source, id }, key);
    }
    for (const [id, value] of wanted) {
      if (written.get(id) !== value) map.setFeatureState({ source, id }, { [key]: value });
    }
    written = wanted;
  };
}

export function marked(ids: Iterable<string>): ReadonlyMap<string, true> {
  return new Map([...ids].map((id) => [id, true]));
}
