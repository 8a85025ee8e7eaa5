import type { SceneStore } from '../../store/scene.ts';
import { resolvedTheme } from '../../store/selectors/resolved-theme.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/**
 * While the page is being printed, a picture of the map stands in its place: what graphics have drawn is gone in some
 * browsers when the paper is laid out. That is when the listener returns, so that it is drawn and taken at once.
 */
export function bindPaper(map: MapLibreMap, scene: SceneStore): Unbind {
  const paper = document.createElement('canvas');
  paper.className = 'map-on-paper';
  const begin = (): void => {
    map.redraw();
    const drawn = map.getCanvas();
    paper.width = drawn.width;
    paper.height = drawn.height;
    const isDark = resolvedTheme(scene.getState()) === 'dark';
    paper.getContext('2d')?.drawImage(isDark ? turnedLight(drawn) : drawn, 0, 0);
    map.getContainer().append(paper);
  };
  const end = (): void => paper.remove();
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    end();
  };
}

/**
 * The same with what is dark light and what is light dark, each in its own colour: the map cannot take its light style at
 * once, since the colours of its areas are worked out in a worker. It is a canvas of its own, so that one picture is printed:
 * what was drawn over each other in a canvas is laid over each other on paper again, and its edges show.
 */
function turnedLight(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const turned = document.createElement('canvas');
  turned.width = drawn.width;
  turned.height = drawn.height;
  const context = turned.getContext('2d');
  if (context === null) return turned;
  context.drawImage(drawn, 0, 0);
  context.globalCompositeOperation = 'difference';
  context.fillStyle = 'white';
  context.fillRect(0, 0, drawn.width, drawn.height);
  context.globalCompositeOperation = 'color';
  context.drawImage(drawn, 0, 0);
  return turned;
}
