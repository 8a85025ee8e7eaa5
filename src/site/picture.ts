import type { MultiLineString, Position } from 'geojson';
import type { HeadlineDrawing } from '../core/basemap/headline-drawing.ts';
import type { BasemapLines } from '../core/basemap/lines.ts';
import { pointOf } from '../core/edition/point-of.ts';
import { localised } from '../core/localised.ts';
import type { CountedPlace } from '../library/answers.ts';
import { palettes, strengths } from '../look/palette.ts';
import { type Markup, markup } from './markup.ts';
import { placeLabels } from './picture-labels.ts';
import { areaPath, type Frame, linePath, type Project, projectionAround } from './picture-map.ts';
import type { Site } from './site.ts';
import { wordsOf } from './words.ts';

/** The size that pages which quote others show (Open Graph). */
export const pictureSize = { width: 1200, height: 630 } as const;

const map: Frame = { x: 470, y: 0, width: 730, height: 630 };
const margin = 48;

/** What is drawn of an edition: the ground, what its headline tells, and its places, the most named first. */
export interface Drawn {
  readonly ground: BasemapLines;
  readonly headline: HeadlineDrawing | null;
  readonly places: readonly CountedPlace[];
  /** Whose map it is. */
  readonly credit: string;
}

/** The picture that stands for an edition where its address is shared, as SVG. */
export function editionPicture(site: Site, drawn: Drawn): string {
  const { width, height } = pictureSize;
  const colours = palettes.light;
  const { title, language, head } = site;
  const told = head.headline === null ? title : localised(head.headline.sentence, language);
  const { articles, places } = head.counts;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${colours.pointEdge}"/>
<clipPath id="map"><rect x="${map.x}" y="${map.y}" width="${map.width}" height="${map.height}"/></clipPath>
<g clip-path="url(#map)">${mapOf(site, drawn)}</g>
<text x="40" y="64" font-family="Source Serif 4 SemiBold" font-weight="600" font-size="26" fill="${colours.ink}">Portée</text>
${sentence(told.replaceAll('**', ''))}
<text x="40" y="566" font-family="Source Sans 3" font-size="20" fill="${colours.ink2}">${head.headline === null ? '' : cut(title, 44)}</text>
<text x="40" y="594" font-family="Source Sans 3" font-size="20" fill="${colours.ink2}">${wordsOf(language).counts(articles, places)}</text>
<text x="1190" y="620" text-anchor="end" font-family="Source Sans 3" font-size="14" fill="${colours.ink2}" stroke="${colours.halo}" stroke-width="3" paint-order="stroke">${drawn.credit}</text>
</svg>
`}`;
}

function mapOf(site: Site, { ground, headline, places }: Drawn): Markup {
  const colours = palettes.light;
  const shown = headline === null ? pointsOf(places) : headline.outline.coordinates.flat();
  const project = projectionAround(shown, map, margin);
  const line = (lines: MultiLineString) => linePath(lines, project, map);
  return markup`<rect x="${map.x}" y="${map.y}" width="${map.width}" height="${map.height}" fill="${colours.water}"/>
<path d="${areaPath(ground.land, project, map)}" fill="${colours.land}" fill-rule="evenodd"/>
<path d="${line(ground.borders)}" fill="none" stroke="${colours.border}"/>
<path d="${line(ground.disputed)}" fill="none" stroke="${colours.border}" stroke-dasharray="4 3"/>
<path d="${line(ground.coast)}" fill="none" stroke="${colours.coast}"/>
${headline && headlineMarks(headline, project)}
${placeLabels(site, places, project, map)}`;
}

function headlineMarks({ gained, outline }: HeadlineDrawing, project: Project): Markup {
  const { accent } = palettes.light;
  return markup`<path d="${areaPath(gained, project, map)}" fill="${accent}" fill-opacity="${strengths.light.reachGained}" fill-rule="evenodd"/>
<path d="${linePath(outline, project, map)}" fill="none" stroke="${accent}" stroke-width="2.5"/>`;
}

/** Of the mentions, the share that lies in view: far places named in passing are left out. */
const inView = 0.9;

function pointsOf(places: readonly CountedPlace[]): readonly Position[] {
  const all = places.reduce((sum, { mentions }) => sum + mentions, 0);
  const points: Position[] = [];
  let seen = 0;
  for (const { place, mentions } of places) {
    if (seen > all * inView && points.length > 1) break;
    seen += mentions;
    const point = pointOf(place);
    if (point !== null) points.push([...point]);
  }
  return points;
}

/** Type is set without measuring it: a letter of this face is about half as wide as it is high. */
const letter = 0.5;
const column = 400;
const mostLines = 9;

function sentence(text: string): readonly Markup[] {
  const size = text.length > 150 ? 32 : 38;
  const lines = linesOf(text, Math.floor(column / (size * letter)));
  return lines.map(
    (line, at) =>
      markup`<text x="40" y="${128 + at * size * 1.24}" font-family="Source Serif 4 SemiBold" font-weight="600" font-size="${size}" fill="${palettes.light.ink}">${line}</text>\n`,
  );
}

function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? cut(word, most) : `${line} ${word}`;
  }
  lines.push(line);
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`];
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
