import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import type { ShapeUnit } from '../../core/edition/model.ts';
import { geodesicLine } from '../../core/geodesy/geodesic-line.ts';
import { nameProperties } from '../../core/name-properties.ts';
import { metres } from '../../core/units.ts';
import { languages } from '../../i18n/languages.ts';
import { lengthWords } from '../../i18n/length-words.ts';
import type { FindingOnMap } from '../../library/edition-finding.ts';
import { memoise } from '../../store/memoise.ts';
import type { ShapeOf } from './place-shapes.ts';

/** The line that two units share; null where the basemap has none. */
export type SharedLineOf = (a: ShapeUnit, b: ShapeUnit) => MultiLineString | null;

export type DrawLit = (
  onMap: FindingOnMap | null,
  shapeOf: ShapeOf,
  sharedLineOf: SharedLineOf,
) => FeatureCollection;

/** Less than a line's width at the deepest zoom. */
const tolerance = metres(200);

/** What the open finding is of: areas filled, borders and geodesics lit, with their lengths; in a chunk of its own, with the geodesics. */
export const createLitDrawing = (): DrawLit =>
  memoise(
    (
      onMap: FindingOnMap | null,
      shapeOf: ShapeOf,
      sharedLineOf: SharedLineOf,
    ): FeatureCollection => ({
      type: 'FeatureCollection',
      features:
        onMap === null
          ? []
          : [
              ...areas(onMap, shapeOf),
              ...lines(onMap, sharedLineOf),
              ...onMap.points.map(
                ({ point, name, placeId }): Feature => ({
                  type: 'Feature',
                  geometry: { type: 'Point', coordinates: [...point] },
                  properties: {
                    lit: 'point',
                    // The edition's own places bear their name already.
                    named: placeId !== null,
                    ...inEach((language) => name[language] ?? anyOf(name)),
                  },
                }),
              ),
            ],
    }),
  );

function areas({ units }: FindingOnMap, shapeOf: ShapeOf): Feature[] {
  return units.flatMap((unit): Feature[] => {
    const geometry = shapeOf([unit]);
    return geometry === null ? [] : [{ type: 'Feature', geometry, properties: { lit: 'area' } }];
  });
}

function lines(
  { borders, lines: ways, label }: FindingOnMap,
  sharedLineOf: SharedLineOf,
): Feature[] {
  const shared = borders.flatMap(([a, b]) => sharedLineOf(a, b) ?? []);
  const geodesics = ways.map(([from, to]) => geodesicLine(from, to, tolerance).geometry);
  const drawn = [...shared, ...geodesics].map(
    (geometry): Feature => ({ type: 'Feature', geometry, properties: { lit: 'line' } }),
  );
  // A length is of all the borders together, or of the one way.
  const middle = middleOf(geodesics[0] ?? shared[0] ?? null);
  if (middle === null || label === null) return drawn;
  const properties = { lit: 'length', ...inEach((language) => lengthWords(label, language)) };
  return [
    ...drawn,
    { type: 'Feature', geometry: { type: 'Point', coordinates: middle }, properties },
  ];
}

/** A point about half way along the longest of some lines, by their points. */
function middleOf(lines: MultiLineString | null): Position | null {
  const [longest] = [...(lines?.coordinates ?? [])].sort((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  const [from, to] = [longest[0], longest.at(-1)];
  if (longest.length > 2 || from === undefined || to === undefined) {
    return longest[longest.length >> 1] ?? null;
  }
  const [[x = 0, y = 0], [a = 0, b = 0]] = [from, to];
  return [(x + a) / 2, (y + b) / 2];
}

const inEach = (write: (language: (typeof languages)[number]) => string) =>
  nameProperties(Object.fromEntries(languages.map((language) => [language, write(language)])));

const anyOf = (name: Readonly<Record<string, string>>): string => Object.values(name)[0] ?? '';
