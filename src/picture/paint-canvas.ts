import { type PictureFormat, pixelSize } from './formats.ts';
import {
  type Font,
  families,
  type Item,
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

/**
 * Paints a picture, its map pixel by pixel as it was drawn.
 *
 * @returns null where the browser has no room for a canvas of that size
 */
export function paintCanvas(
  layout: PictureLayout,
  format: PictureFormat,
  density: number,
  map: CanvasImageSource,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const { width, height } = pixelSize(format, density);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', readable);
  if (context === null || canvas.width !== width) return null;
  context.fillStyle = layout.paper;
  context.fillRect(0, 0, width, height);
  paintMap(context, layout.map, density, map);
  context.setTransform(density, 0, 0, density, 0, 0);
  for (const item of layout.items) paintItem(context, item);
  return isBlank(context, canvas) ? null : canvas;
}

/** A canvas that there is no room for takes all that is painted, and stays black. */
function isBlank(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const corners = [
    context.getImageData(0, 0, 1, 1),
    context.getImageData(width - 1, height - 1, 1, 1),
  ];
  return corners.every(({ data: [red, green, blue] }) => red === 0 && green === 0 && blue === 0);
}

function paintMap(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  density: number,
  map: CanvasImageSource,
): void {
  const [left, top] = [Math.round(x * density), Math.round(y * density)];
  context.save();
  context.beginPath();
  context.rect(left, top, Math.round(width * density), Math.round(height * density));
  context.clip();
  context.drawImage(map, left, top);
  context.restore();
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

/** The map alone, cut to its place, as an address that holds it (`data:`); null where there is no room for it. */
export function cutMap(
  { width, height }: Rectangle,
  density: number,
  map: CanvasImageSource,
): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext('2d', readable);
  if (context === null) return null;
  context.drawImage(map, 0, 0);
  const address = canvas.toDataURL('image/png');
  return address === 'data:,' || isBlank(context, canvas) ? null : address;
}
