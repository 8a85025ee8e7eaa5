import type { MultiLineString } from 'geojson';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { openOnMap } from '../../store/selectors/open-finding.ts';
import type { DrawLit, SharedLineOf } from '../draw/lit-drawing.ts';
import type { ShapeOf } from '../draw/place-shapes.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { SourceBinding } from './bind-sources.ts';
import { changedDataSender } from './send-data.ts';

export interface LitGround {
  readonly shapeOf: ShapeOf;
  readonly sharedLineOf: SharedLineOf;
}

const noShapes = () => null;
const noLines = (): MultiLineString | null => null;
export const noGround: LitGround = { shapeOf: noShapes, sharedLineOf: noLines };

/** Lights what the open finding is of; what it is drawn with is loaded with the first. */
export function bindLit(
  map: MapLibreMap,
  scene: SceneStore,
  groundOf: () => LitGround,
): SourceBinding {
  const send = changedDataSender(map);
  let draw: DrawLit | null = null;
  let isAsked = false;
  let isBound = true;
  const load = async (): Promise<void> => {
    isAsked = true;
    const { createLitDrawing } = await import('../draw/lit-drawing.ts');
    if (!isBound) return;
    draw = createLitDrawing();
    refresh();
  };
  const show = (shown: Scene): void => {
    const onMap = openOnMap(shown);
    if (onMap !== null && !isAsked) void load();
    const { shapeOf, sharedLineOf } = groundOf();
    if (draw !== null) send('lit', draw(onMap, shapeOf, sharedLineOf));
  };
  const refresh = (): void => show(scene.getState());
  refresh();
  const unsubscribe = scene.subscribe(show);
  return {
    refresh,
    unbind: () => {
      isBound = false;
      unsubscribe();
    },
  };
}
