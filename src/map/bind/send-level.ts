import type { Feature, FeatureCollection } from 'geojson';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import { boundaryParts, landParts } from '../basemap/level-parts.ts';
import type { GeoJSONSource, MapLibreMap } from '../maplibre-types.ts';
import type { SourceId } from '../style/sources.ts';
import { setSourceData } from './send-data.ts';

/**
 * Brings a level's land and lines to the map. The first goes in one piece; a finer one part by
 * part, so that the page can be read and moved meanwhile: a country takes the place of its coarser
 * self, and the coarser lines go when all the finer ones are there.
 *
 * @param first what the map shows from the start; null where it has no level yet
 */
export function levelSender(
  map: MapLibreMap,
  first: BasemapTopology | null,
  signal: AbortSignal,
): (topology: BasemapTopology) => void {
  let sending: Promise<void> = Promise.resolve();
  let landLevel = first?.level ?? null;
  let lines: readonly string[] = first === null ? [] : idsOf(boundaryParts(first));

  const sendLevel = async (topology: BasemapTopology): Promise<void> => {
    const isFirst = landLevel === null;
    const send = isFirst ? sendAtOnce : sendInTurn;
    if (landLevel !== topology.level) await send(map, 'land', landParts(topology), signal);
    landLevel = topology.level;
    const isNew = (id: string) => !lines.includes(id);
    const parts = boundaryParts(topology);
    await send(map, 'boundaries', decodeNew(parts, isNew), signal);
    const now = idsOf(parts);
    const gone = lines.filter((id) => !now.includes(id));
    lines = now;
    if (gone.length > 0) await source(map, 'boundaries', signal)?.updateData({ remove: gone });
  };

  return (topology) => {
    sending = sending.then(() => sendLevel(topology));
  };
}

const idsOf = (parts: ReturnType<typeof boundaryParts>) => parts.map(({ id }) => id);

function* decodeNew(parts: ReturnType<typeof boundaryParts>, isNew: (id: string) => boolean) {
  for (const { id, decode } of parts) {
    if (isNew(id)) yield [decode()];
  }
}

type Send = (
  map: MapLibreMap,
  id: SourceId,
  parts: Iterable<readonly Feature[]>,
  signal: AbortSignal,
) => Promise<void>;

const sendAtOnce: Send = async (map, id, parts, signal) => {
  const data: FeatureCollection = { type: 'FeatureCollection', features: [...parts].flat() };
  if (!signal.aborted) setSourceData(map, id, data);
};

const sendInTurn: Send = async (map, id, parts, signal) => {
  for (const part of parts) await source(map, id, signal)?.updateData({ add: [...part] });
};

function source(map: MapLibreMap, id: SourceId, signal: AbortSignal): GeoJSONSource | undefined {
  return signal.aborted ? undefined : map.getSource<GeoJSONSource>(id);
}
