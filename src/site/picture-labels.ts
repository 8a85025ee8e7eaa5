import { pointOf } from '../core/edition/point-of.ts';
import { localised } from '../core/localised.ts';
import type { CountedPlace } from '../library/answers.ts';
import { palettes } from '../look/palette.ts';
import { type Markup, markup } from './markup.ts';
import type { Frame, Project } from './picture-map.ts';
import type { Site } from './site.ts';

const size = 20;
/** About the width of a letter of the face, and room around a name. */
const letter = 0.55 * size;
const gap = 10;
const most = 14;

/** Points and names of the places most named, as many as stand clear of each other. */
export function placeLabels(
  { language }: Site,
  places: readonly CountedPlace[],
  project: Project,
  frame: Frame,
): readonly Markup[] {
  const taken: Frame[] = [];
  const marks: Markup[] = [];
  for (const { place } of places) {
    if (marks.length === most) break;
    const point = pointOf(place);
    if (point === null) continue;
    const name = localised(place.label, language);
    const [x, y] = project([...point]);
    const isArea = place.geometry.type === 'area';
    const width = name.length * letter;
    const box = {
      x: isArea ? x - width / 2 : x - gap,
      y: y - size,
      width: width + 2 * gap,
      height: size * 1.6,
    };
    if (!isWithin(box, frame) || taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    marks.push(isArea ? areaName(name, x, y) : pointName(name, x, y));
  }
  return marks;
}

const isWithin = (box: Frame, frame: Frame): boolean =>
  box.x > frame.x &&
  box.y > frame.y &&
  box.x + box.width < frame.x + frame.width &&
  box.y + box.height < frame.y + frame.height;

const meet = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const { ink, ink2, halo, pointEdge } = palettes.light;

const areaName = (name: string, x: number, y: number): Markup =>
  markup`<text x="${x.toFixed(1)}" y="${(y + 6).toFixed(1)}" text-anchor="middle" font-family="Source Sans 3" font-size="${size}" fill="${ink2}" stroke="${halo}" stroke-width="4" paint-order="stroke">${name}</text>\n`;

const pointName = (name: string, x: number, y: number): Markup =>
  markup`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5" fill="${ink}" stroke="${pointEdge}" stroke-width="1.5"/><text x="${(x + gap).toFixed(1)}" y="${(y + 6).toFixed(1)}" font-family="Source Sans 3 SemiBold" font-weight="600" font-size="${size}" fill="${ink}" stroke="${halo}" stroke-width="4" paint-order="stroke">${name}</text>\n`;
