import { families, type Item, type PictureLayout } from './items.ts';

export interface SvgParts {
  /** The map, as an address that the file holds itself (`data:`). */
  readonly map: string;
  /** `@font-face` rules, so that the words are set alike anywhere; empty where the page around has the fonts. */
  readonly fontFaces: string;
  /** What the picture shows, for who does not see it. */
  readonly title: string;
}

/** A picture as SVG: its words are words, its map is a picture. */
export function svgOf(
  { width, height, paper, map, items }: PictureLayout,
  { map: address, fontFaces, title }: SvgParts,
): string {
  const box = attributes({ x: map.x, y: map.y, width: map.width, height: map.height });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })}>`,
    `<title>${escaped(title)}</title>`,
    ...(fontFaces === '' ? [] : [`<style>${fontFaces}</style>`]),
    `<rect${attributes({ width, height, fill: paper })}/>`,
    `<image${box}${attributes({ href: address, preserveAspectRatio: 'none' })}/>`,
    ...items.map(itemXml),
    '</svg>\n',
  ].join('\n');
}

function itemXml(item: Item): string {
  switch (item.type) {
    case 'rect': {
      const { x, y, width, height, fill, opacity, stroke } = item;
      return `<rect${attributes({ x, y, width, height, fill: fill ?? 'none', 'fill-opacity': opacity, stroke: stroke ?? 'none' })}/>`;
    }
    case 'circle':
      return `<circle${attributes({
        ...{ cx: item.x, cy: item.y, r: item.radius, fill: item.fill ?? 'none' },
        ...(item.dashed === null
          ? {}
          : { stroke: item.dashed, 'stroke-width': 1.6, 'stroke-dasharray': '2.6 1.9' }),
      })}/>`;
    case 'line': {
      const points = item.points.map((point) => point.map(rounded).join(',')).join(' ');
      return `<polyline${attributes({ points, fill: 'none', stroke: item.stroke, 'stroke-width': item.width })}/>`;
    }
    case 'text': {
      const { x, y, font, fill, text } = item;
      const set = {
        'font-family': families[font.family],
        'font-size': font.size,
        'font-weight': font.weight,
      };
      return `<text${attributes({ x, y, fill, ...set, 'xml:space': 'preserve' })}>${escaped(text)}</text>`;
    }
  }
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${escaped(typeof value === 'number' ? String(rounded(value)) : value)}"`,
    )
    .join('');

const rounded = (value: number): number => Math.round(value * 100) / 100;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 has no place for is left out; the rest stands for itself. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
