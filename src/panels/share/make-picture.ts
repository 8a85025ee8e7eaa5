import { fail, type Result, succeed } from '../../core/result.ts';
import type { PictureContent } from '../../picture/content.ts';
import type { PictureFormat } from '../../picture/formats.ts';
import type { PictureLayout } from '../../picture/items.ts';
import { layPicture, type PictureTheme } from '../../picture/layout.ts';
import {
  canvasMeasure,
  loadFonts,
  openMap,
  openPicture,
  type Sheet,
} from '../../picture/paint-canvas.ts';
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
  return made(order, services, signal, (layout) => openPicture(layout, format, density));
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
  return made(order, services, signal, (layout) => {
    const sheet = openMap(layout.map, order.density);
    if (sheet === null) return null;
    const finish = () => {
      const map = sheet.finish();
      return map === null ? null : svgOf(layout, { map, fontFaces, title });
    };
    return { paint: sheet.paint, finish };
  });
}

async function made<Picture>(
  { scene, content, format, theme, density }: PictureOrder,
  { viewFor, drawMap }: PictureServices,
  signal: AbortSignal,
  open: (layout: PictureLayout) => Sheet<Picture> | null,
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
  const sheet = open(layout);
  if (sheet === null) return fail({ kind: 'no-room' });
  const drawn = await drawMap(order, sheet.paint, signal);
  if (!drawn.ok) return drawn;
  const picture = sheet.finish();
  return picture === null ? fail({ kind: 'no-room' }) : succeed(picture);
}

const wordsIn = ({ title, legend, notes }: PictureContent): string =>
  [...title, ...legend].map(({ text }) => text).join(' ') + notes;
