import type { Reports } from '../basemap/load-or-report.ts';
import type { MapFailure } from '../failure.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

const lost: MapFailure = { type: 'context-lost' };

/**
 * Binds whenever the map has a style: at first, and again after the graphics were taken away (a
 * driver reset, a phone short of memory). In between there is nothing to bind to.
 */
export function bindWhileDrawn(
  map: MapLibreMap,
  bind: () => Unbind,
  { onFailure, onRecovery }: Reports,
): Unbind {
  let unbind: Unbind | null = null;
  const release = (): void => {
    unbind?.();
    unbind = null;
  };
  const onStyle = (): void => {
    release();
    unbind = bind();
  };
  const onLost = (): void => {
    release();
    onFailure(lost);
  };
  const onRestored = (): void => onRecovery(lost);
  map.on('style.load', onStyle);
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);
  return () => {
    map.off('style.load', onStyle);
    map.off('webglcontextlost', onLost);
    map.off('webglcontextrestored', onRestored);
    release();
  };
}
