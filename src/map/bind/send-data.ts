import type { GeoJSON } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from '../maplibre-types.ts';
import type { SourceData, SourceId } from '../style/sources.ts';

/** Hands a source its data. */
export function setSourceData(map: MapLibreMap, id: SourceId, data: GeoJSON): void {
  map.getSource<GeoJSONSource>(id)?.setData(data);
}

/**
 * Hands sources their data when it is another object than the last, never else.
 *
 * @param first what they have from the start
 */
export function changedDataSender(map: MapLibreMap, first?: SourceData) {
  const sent = new Map(first);
  return (id: SourceId, data: GeoJSON): void => {
    const last = sent.get(id);
    if (last === data) return;
    sent.set(id, data);
    // A source is empty until its data comes: sent nothing again, it would load all its tiles again.
    if (isEmpty(data) && (last === undefined || isEmpty(last))) return;
    setSourceData(map, id, data);
  };
}

function isEmpty(data: GeoJSON): boolean {
  return data.type === 'FeatureCollection' && data.features.length === 0;
}
