import type { MultiLineString } from 'geojson';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { openOnMap } from '../../store/selectors/open-finding.ts';
import { importOrReport, type Reports } from '../basemap/load-or-report.ts';
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
  reports: Reports,
): SourceBinding {
  const send = changedDataSender(map);
  let draw: DrawLit | null = null;
  let isAsked = false;
  const leaving = new AbortController();
  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    void importOrReport(
      'lit-drawing',
      () => import('../draw/lit-drawing.ts'),
      ({ createLitDrawing }) => {
        draw = createLitDrawing();
        refresh();
      },
      reports,
      leaving.signal,
    );
  };
  const show = (shown: Scene): void => {
    const onMap = openOnMap(shown);
    if (onMap !== null) load();
    const { shapeOf, sharedLineOf } = groundOf();
    if (draw !== null) send('lit', draw(onMap, shapeOf, sharedLineOf));
  };
  const refresh = (): void => show(scene.getState());
  refresh();
  const unsubscribe = scene.subscribe(show);
  return {
    refresh,
    unbind: () => {
      leaving.abort();
      unsubscribe();
    },
  };
}
