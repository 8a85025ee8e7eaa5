import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/** Says on the element whether the map has drawn all it has: `data-map` is `idle`, or `busy` while not. */
export function bindSettled(map: MapLibreMap, element: HTMLElement): Unbind {
  const onIdle = (): void => {
    element.setAttribute('data-map', 'idle');
  };
  const onBusy = (): void => {
    element.setAttribute('data-map', 'busy');
  };
  map.on('idle', onIdle);
  map.on('dataloading', onBusy);
  map.on('movestart', onBusy);
  return () => {
    map.off('idle', onIdle);
    map.off('dataloading', onBusy);
    map.off('movestart', onBusy);
  };
}
