import { fail, type Result, succeed } from '../../core/result.ts';
import type { PictureContent } from '../../picture/content.ts';
import type { PictureFormat } from '../../picture/formats.ts';
import type { PictureLayout } from '../../picture/items.ts';
import { layPicture, type PictureTheme } from '../../picture/layout.ts';
import { canvasMeasure, cutMap, loadFonts, paintCanvas } from '../../picture/paint-canvas.ts';
import { svgOf } from '../../picture/svg.ts';
import type { Scene } from '../../store/scene.ts';
import type { PictureFault, PictureServices } from './picture-services.ts';
import { svgFonts } from './svg-fonts.ts';

export interface PictureOrder {
  readonly scene: Scene;
  readonly content: PictureContent;
  readonly format: PictureFormat;
  readonly theme: PictureTheme;
  /** Pixels to a unit of the layout. */
  readonly density: number;
}

type Made<Picture> = Promise<Result<Picture, PictureFault>>;

/** The picture as pixels. */
export async function makeCanvas(
  order: PictureOrder,
  services: PictureServices,
  signal: AbortSignal,
): Made<HTMLCanvasElement> {
  const { format, density } = order;
  return made(order, services, signal, (map, layout) => paintCanvas(layout, format, density, map));
}

/**
 * The picture as SVG: the words stay words, the map is pixels within it.
 *
 * @param fonts its own, to be set alike anywhere; or those of the page that it is put into
 */
export async function makeSvg(
  order: PictureOrder,
  services: PictureServices,
  signal: AbortSignal,
  fonts: 'own' | 'page',
): Made<string> {
  const fontFaces = fonts === 'own' ? await svgFonts(wordsIn(order.content)) : '';
  const title = order.content.title.map(({ text }) => text).join('');
  return made(order, services, signal, (map, layout) => {
    const image = cutMap(layout.map, order.density, map);
    return image === null ? null : svgOf(layout, { map: image, fontFaces, title });
  });
}

async function made<Picture>(
  { scene, content, format, theme, density }: PictureOrder,
  { viewFor, drawMap }: PictureServices,
  signal: AbortSignal,
  paint: (map: HTMLCanvasElement, layout: PictureLayout) => Picture | null,
): Made<Picture> {
  await loadFonts(wordsIn(content));
  const layout = layPicture({
    ...{ content, format, theme, measure: canvasMeasure() },
    viewFor: (size) => {
      const { zoom, center } = viewFor(scene, size);
      return { zoom, latitude: center[1] };
    },
  });
  const { width, height } = layout.map;
  const view = viewFor(scene, layout.map);
  const order = { scene, theme, view, width, height, density };
  const painted = await drawMap(order, (map) => paint(map, layout), signal);
  if (!painted.ok) return painted;
  return painted.value === null ? fail({ kind: 'no-room' }) : succeed(painted.value);
}

const wordsIn = ({ title, legend, notes }: PictureContent): string =>
  [...title, ...legend].map(({ text }) => text).join(' ') + notes;
