import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { BasemapTopology } from '../../core/basemap/topology.ts';

export interface BoundaryProperties {
  readonly id: string;
  readonly kind: 'coast' | 'border' | 'disputed' | 'region';
}

type Land = Feature<MultiPolygon, { readonly id: string }>;
type Boundary = Feature<MultiLineString, BoundaryProperties>;

/** Decoded and sent in about a tenth of a second; with smaller parts the worker would index too often. */
const pointsInPart = 120_000;

/** The countries' areas, in parts each of which holds up the page only briefly. */
export function* landParts(topology: BasemapTopology): Generator<readonly Land[]> {
  const shapes = topology.objects.countries.geometries;
  for (const part of inParts(shapes, ({ arcs }) => weigh(topology, arcs.flat(2)))) {
    yield part.map((shape) => feature(topology, shape) as Land);
  }
}

/** A stretch of coasts or borders that is decoded when it is wanted. */
export interface BoundaryPart {
  readonly id: string;
  readonly decode: () => Boundary;
}

/** Coasts and borders, likewise. */
export function boundaryParts(topology: BasemapTopology): readonly BoundaryPart[] {
  const { coast, borders, regionBorders } = topology.objects;
  return [
    ...lineParts(topology, coast.arcs, 'coast'),
    ...borders.geometries.flatMap(({ arcs, properties }) =>
      lineParts(topology, arcs, properties?.disputed ? 'disputed' : 'border'),
    ),
    ...lineParts(topology, regionBorders.arcs, 'region'),
  ];
}

function lineParts(
  topology: BasemapTopology,
  lines: readonly number[][],
  kind: BoundaryProperties['kind'],
): BoundaryPart[] {
  const parts = [...inParts(lines, (line) => weigh(topology, line))];
  return parts.map((arcs, part) => {
    const properties = { id: `${topology.level}-${kind}-${part}`, kind };
    return {
      id: properties.id,
      decode: () => ({
        type: 'Feature',
        geometry: feature(topology, { type: 'MultiLineString', arcs: [...arcs] })
          .geometry as MultiLineString,
        properties,
      }),
    };
  });
}

function* inParts<Item>(
  items: readonly Item[],
  pointsOf: (item: Item) => number,
): Generator<readonly Item[]> {
  let part: Item[] = [];
  let points = 0;
  for (const item of items) {
    part.push(item);
    points += pointsOf(item);
    if (points < pointsInPart) continue;
    yield part;
    part = [];
    points = 0;
  }
  if (part.length > 0) yield part;
}

/** How many points the arcs have, either way round. */
function weigh({ arcs }: BasemapTopology, references: readonly number[]): number {
  return references.reduce(
    (sum, reference) => sum + (arcs[reference < 0 ? ~reference : reference]?.length ?? 0),
    0,
  );
}
