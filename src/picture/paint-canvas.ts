import { type PictureFormat, pixelSize, type Size } from './formats.ts';
import {
  type Font,
  families,
  type Item,
  type MapPiece,
  type Measure,
  type PictureLayout,
  type Rectangle,
} from './items.ts';

/** The same as CSS has it. */
const fontText = ({ family, size, weight }: Font): string =>
  `${weight} ${size}px ${families[family]}`;

/** Measures as a canvas sets. The page's fonts must be there (`loadFonts`). */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, { size }) => text.length * size * 0.5;
  return (text, font) => {
    context.font = fontText(font);
    return context.measureText(text).width;
  };
}

const used: readonly Font[] = [
  { family: 'serif', size: 24, weight: 600 },
  { family: 'sans', size: 13, weight: 400 },
];

/** Waits for the fonts that a text needs: the page loads a part of one when a character of it is shown. */
export async function loadFonts(text: string): Promise<void> {
  await Promise.all(used.map((font) => document.fonts.load(fontText(font), text)));
}

/** Not kept by the graphics: from there a large one may come out black. */
const readable: CanvasRenderingContext2DSettings = { alpha: false, willReadFrequently: true };

/** What a map is painted on, pixel by pixel as it was drawn, in one piece or several. */
export interface Sheet<Picture> {
  readonly paint: (drawn: CanvasImageSource, piece: MapPiece) => void;
  /** What became of it; null where the browser had no room for it. */
  readonly finish: () => Picture | null;
}

/** A canvas for a whole picture; null where the browser has no room for one of that size. */
export function openPicture(
  layout: PictureLayout,
  format: PictureFormat,
  density: number,
): Sheet<HTMLCanvasElement> | null {
  const size = pixelSize(format, density);
  const context = openCanvas(size, readable);
  if (context === null) return null;
  context.fillStyle = layout.paper;
  context.fillRect(0, 0, size.width, size.height);
  return {
    paint: mapPainter(context, layout.map, density),
    finish: () => {
      const isPainted = paintItems(context, layout.items, density);
      return !isPainted || isBlank(context) ? null : context.canvas;
    },
  };
}

/** A canvas for the map alone, cut to its place, which becomes an address that holds it (`data:`). */
export function openMap({ width, height }: Rectangle, density: number): Sheet<string> | null {
  const size = { width: Math.round(width * density), height: Math.round(height * density) };
  const context = openCanvas(size, readable);
  if (context === null) return null;
  return {
    paint: mapPainter(context, { x: 0, y: 0, width, height }, density),
    finish: () => {
      const address = context.canvas.toDataURL('image/png');
      return address === 'data:,' || isBlank(context) ? null : address;
    },
  };
}

function openCanvas(
  { width, height }: Size,
  settings: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', settings);
  return canvas.width === width && canvas.height === height ? context : null;
}

/** A canvas that there is no room for takes all that is painted, and stays black. */
function isBlank(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  const corners = [
    context.getImageData(0, 0, 1, 1),
    context.getImageData(width - 1, height - 1, 1, 1),
  ];
  return corners.every(({ data: [red, green, blue] }) => red === 0 && green === 0 && blue === 0);
}

/** Paints pieces of a map where it lies; what goes beyond is cut. */
function mapPainter(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  density: number,
): Sheet<unknown>['paint'] {
  const [left, top] = [Math.round(x * density), Math.round(y * density)];
  return (drawn, piece) => {
    context.save();
    context.beginPath();
    context.rect(left, top, Math.round(width * density), Math.round(height * density));
    context.clip();
    const from = [piece.fromX, piece.fromY, piece.width, piece.height] as const;
    context.drawImage(drawn, ...from, left + piece.x, top + piece.y, piece.width, piece.height);
    context.restore();
  };
}

/** Smooth edges take a multiple of a canvas's memory while they are painted: so many pixels at once. */
const mostAtOnce = 4096 ** 2;

/** Paints words, lines and marks over what is there, a band at a time; false where there is no room for one. */
function paintItems(
  context: CanvasRenderingContext2D,
  items: readonly Item[],
  density: number,
): boolean {
  const { width, height } = context.canvas;
  const bandHeight = Math.min(height, Math.floor(mostAtOnce / width));
  const band = openCanvas({ width, height: bandHeight }, { alpha: true });
  if (band === null) return false;
  for (let top = 0; top < height; top += bandHeight) {
    band.setTransform(1, 0, 0, 1, 0, 0);
    band.clearRect(0, 0, width, bandHeight);
    band.setTransform(density, 0, 0, density, 0, -top);
    for (const item of items) paintItem(band, item);
    context.drawImage(band.canvas, 0, top);
  }
  return true;
}

const dashWidth = 1.6;
const dashes = [2.6, 1.9];

function paintItem(context: CanvasRenderingContext2D, item: Item): void {
  context.globalAlpha = 1;
  switch (item.type) {
    case 'rect': {
      const { x, y, width, height, fill, opacity, stroke } = item;
      if (fill !== null) {
        context.globalAlpha = opacity;
        context.fillStyle = fill;
        context.fillRect(x, y, width, height);
        context.globalAlpha = 1;
      }
      if (stroke === null) return;
      context.strokeStyle = stroke;
      context.lineWidth = 1;
      context.strokeRect(x, y, width, height);
      return;
    }
    case 'circle':
      context.beginPath();
      context.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
      if (item.fill !== null) {
        context.fillStyle = item.fill;
        context.fill();
      }
      if (item.dashed === null) return;
      context.strokeStyle = item.dashed;
      context.lineWidth = dashWidth;
      context.setLineDash(dashes);
      context.stroke();
      context.setLineDash([]);
      return;
    case 'line':
      context.strokeStyle = item.stroke;
      context.lineWidth = item.width;
      context.beginPath();
      for (const [x, y] of item.points) context.lineTo(x, y);
      context.stroke();
      return;
    case 'text':
      context.fillStyle = item.fill;
      context.font = fontText(item.font);
      context.fillText(item.text, item.x, item.y);
  }
}
