import { type DrawnTheme, pageColours, palettes, strengths } from '../look/palette.ts';
import type { LegendEntry, PictureContent } from './content.ts';
import { layoutSizes, type PictureFormat, type Size } from './formats.ts';
import type { Font, Item, Measure, PictureLayout, Rectangle } from './items.ts';
import { markItems, markSize } from './marks.ts';
import { scaleBar } from './scale-bar.ts';
import { clean, wrapRuns } from './wrap.ts';

export type PictureTheme = Extract<DrawnTheme, 'light' | 'dark'>;

/** How the map stands in a picture: what its scale follows from. */
export interface PictureView {
  readonly zoom: number;
  /** Of the map's middle. */
  readonly latitude: number;
}

interface Order {
  readonly content: PictureContent;
  readonly format: PictureFormat;
  readonly theme: PictureTheme;
  readonly measure: Measure;
  /** The view for a map of a size. */
  readonly viewFor: (size: Size) => PictureView;
}

const pad = 22;
const titleFont: Font = { family: 'serif', size: 24, weight: 600 };
const legendFont: Font = { family: 'sans', size: 13, weight: 400 };
const noteFont: Font = { family: 'sans', size: 12, weight: 400 };
const titleLine = 28;
const legendLine = 22;
const noteLine = 16.5;

/** A map keeps at least this share of the picture: a title that would take it is cut. */
const leastMap = 0.45;

/** Sets the words around the map: title above; legend, scale and notes below. */
export function layPicture({ content, format, theme, measure, viewFor }: Order): PictureLayout {
  const { width, height } = layoutSizes[format];
  const page = pageColours[theme];
  const inner = width - 2 * pad;
  const notes = wrapRuns([{ text: content.notes, strong: false }], {
    ...{ width: inner, font: noteFont, measure, mostLines: 12 },
  }).lines;
  const legend = placeLegend(content.legend, inner, measure);
  const scaleRoom = 190;
  const besideLegend = legend.end + scaleRoom <= inner;
  const rows = legend.rows + (besideLegend || legend.rows === 0 ? 0 : 1);
  const footHeight = 10 + Math.max(1, rows) * legendLine + 4 + notes.length * noteLine + 12;
  const forTitle = height * (1 - leastMap) - footHeight - 32;
  const title = wrapRuns(content.title, {
    ...{ width: inner, font: titleFont, measure },
    mostLines: Math.max(1, Math.min(4, Math.floor(forTitle / titleLine))),
  }).lines;
  const titleHeight = 18 + title.length * titleLine + 12;
  const map: Rectangle = {
    x: 0,
    y: Math.round(titleHeight),
    width,
    height: Math.round(height - titleHeight - footHeight),
  };
  const foot = map.y + map.height;
  const view = viewFor(map);
  const scaleTop =
    foot + 10 + (besideLegend ? Math.max(0, legend.rows - 1) : legend.rows) * legendLine;
  const notesTop = foot + 10 + Math.max(1, rows) * legendLine + 4;
  const items: readonly Item[] = [
    ...title.flatMap((line, at) =>
      line.map(
        ({ x, text, strong }): Item => ({
          ...{ type: 'text', x: pad + x, y: 18 + 22 + at * titleLine, text, font: titleFont },
          fill: strong ? palettes[theme].accent : page.ink,
        }),
      ),
    ),
    edge(map.y, width, page.rule),
    edge(foot, width, page.rule),
    ...legend.entries.flatMap(({ mark, text, x, row }) => {
      const top = foot + 10 + row * legendLine;
      const colours = { palette: palettes[theme], strength: strengths[theme] };
      return [
        ...markItems(mark, { x: pad + x, y: top + 4 }, colours),
        label(text, pad + x + markSize.width + 8, top + 14.5, legendFont, page.ink2),
      ];
    }),
    ...scaleItems(view, content, { right: width - pad, top: scaleTop }, measure, page),
    ...notes.flatMap((line, at) =>
      line.map(({ x, text }) =>
        label(text, pad + x, notesTop + 11 + at * noteLine, noteFont, page.ink3),
      ),
    ),
    frame(width, height, page.rule),
  ];
  return { width, height, paper: page.paper, map, items };
}

interface PlacedEntry extends LegendEntry {
  readonly x: number;
  readonly row: number;
}

/** Entries in rows, each as wide as its words; one that no row holds is cut. */
function placeLegend(
  entries: readonly LegendEntry[],
  width: number,
  measure: Measure,
): { readonly entries: readonly PlacedEntry[]; readonly rows: number; readonly end: number } {
  const gap = 20;
  const placed: PlacedEntry[] = [];
  let x = 0;
  let row = 0;
  for (const { mark, text } of entries) {
    const room = width - markSize.width - 8;
    const [line = []] = wrapRuns([{ text, strong: false }], {
      ...{ width: room, font: legendFont, measure, mostLines: 1 },
    }).lines;
    const words = line.map((piece) => piece.text).join(' ');
    const whole = markSize.width + 8 + measure(words, legendFont);
    if (x > 0 && x + whole > width) {
      x = 0;
      row += 1;
    }
    placed.push({ mark, text: words, x, row });
    x += whole + gap;
  }
  return { entries: placed, rows: entries.length === 0 ? 0 : row + 1, end: x };
}

type Page = (typeof pageColours)[PictureTheme];

/** A bar with its length and the latitude at which it holds, ending at the right. */
function scaleItems(
  { zoom, latitude }: PictureView,
  content: PictureContent,
  { right, top }: { readonly right: number; readonly top: number },
  measure: Measure,
  page: Page,
): readonly Item[] {
  const { km, length } = scaleBar(zoom, latitude, 96);
  const text = clean(content.scale(km, latitude));
  const textLeft = right - measure(text, noteFont);
  const [left, end] = [textLeft - 8 - length, textLeft - 8];
  const [high, low] = [top + 4, top + 11];
  const middle = (left + end) / 2;
  const line = (points: readonly (readonly [number, number])[]): Item => ({
    ...({ type: 'line', stroke: page.ink, width: 1 } as const),
    points,
  });
  return [
    line([
      [left, high],
      [left, low],
      [end, low],
      [end, high],
    ]),
    line([
      [middle, low - 3],
      [middle, low],
    ]),
    label(text, textLeft, top + 14, noteFont, page.ink2),
  ];
}

const label = (text: string, x: number, y: number, font: Font, fill: string): Item => ({
  ...({ type: 'text', x, y, text, font, fill } as const),
});

const edge = (y: number, width: number, stroke: string): Item => ({
  ...({ type: 'line', stroke, width: 1 } as const),
  points: [
    [0, y],
    [width, y],
  ],
});

const frame = (width: number, height: number, stroke: string): Item => ({
  ...({ type: 'rect', x: 0.5, y: 0.5, fill: null, opacity: 1, stroke } as const),
  ...{ width: width - 1, height: height - 1 },
});
