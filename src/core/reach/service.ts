import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { kilometres, metres } from '../units.ts';
import type { AreaGeometry } from './area-geometry.ts';
import { squareKm } from './area-size.ts';
import { ReachError } from './fault.ts';
import { areaOrigin, type Origin, pointOrigin, spacingFor } from './origin.ts';
import { reachSteps } from './reach.ts';
import type { Drawn } from './ring.ts';

const Point = v.tuple([v.number(), v.number()]);

/** An origin as the page names it: a point, or units of the loaded geometry taken together. */
export const OriginKeySchema = v.variant('type', [
  v.strictObject({ type: v.literal('point'), point: Point }),
  v.strictObject({ type: v.literal('units'), units: v.pipe(v.array(v.string()), v.minLength(1)) }),
]);
export type OriginKey = v.InferOutput<typeof OriginKeySchema>;

/** One region to draw, in words that compare and cross to a worker. */
export const ReachJobSchema = v.strictObject({
  from: v.pipe(v.array(OriginKeySchema), v.minLength(1)),
  minus: v.array(OriginKeySchema),
  rangeKm: v.number(),
  mode: v.picklist(['somewhere', 'everywhere']),
  toleranceM: v.number(),
});
export type ReachJob = v.InferOutput<typeof ReachJobSchema>;

export interface ReachResult {
  readonly area: Feature<Polygon | MultiPolygon>;
  readonly outline: Feature<MultiLineString>;
  readonly squareKm: number;
}

/** The area of some units of the map, or null where it has not all of them. */
export type AreaSource = (units: readonly string[]) => AreaGeometry | null;

/** Results kept: the last origins a reader compares, at a few ranges. */
const KEPT_RESULTS = 32;

/** Prepared borders kept. A border of a large country has a few megabytes. */
const KEPT_ORIGINS = 24;

/** Draws regions over one geometry, and remembers what it has drawn and prepared. */
export class ReachService {
  private readonly areaOf: AreaSource;
  private readonly results = new Map<string, ReachResult>();
  private readonly origins = new Map<string, Origin>();

  constructor(areaOf: AreaSource) {
    this.areaOf = areaOf;
  }

  /**
   * Draws a region in steps, yielding the part that is done from 0 to 1; at once where it is remembered.
   *
   * @throws ReachError where the job asks for what there is not.
   */
  *draw(job: ReachJob): Generator<number, ReachResult, void> {
    const key = JSON.stringify(job);
    const known = this.results.get(key);
    const result = known ?? describe(yield* this.steps(job));
    remember(this.results, key, result, KEPT_RESULTS);
    return result;
  }

  private *steps(job: ReachJob): Generator<number, Drawn, void> {
    const spacing = spacingFor(job.rangeKm * 1000, job.toleranceM);
    return yield* reachSteps({
      from: job.from.map((origin) => this.origin(origin, spacing)),
      minus: job.minus.map((origin) => this.origin(origin, spacing)),
      range: kilometres(job.rangeKm),
      mode: job.mode,
      tolerance: metres(job.toleranceM),
    });
  }

  private origin(key: OriginKey, spacing: number): Origin {
    if (key.type === 'point') return pointOrigin(key.point);
    const name = `${spacing} ${key.units.join(' ')}`;
    const origin = this.origins.get(name) ?? this.prepare(key.units, spacing);
    remember(this.origins, name, origin, KEPT_ORIGINS);
    return origin;
  }

  private prepare(units: readonly string[], spacing: number): Origin {
    const area = this.areaOf(units);
    if (area) return areaOrigin(area, spacing);
    throw new ReachError({
      code: 'origin',
      message: `The map has no outline for ${units.join(', ')}.`,
    });
  }
}

function describe({ area, outline }: Drawn): ReachResult {
  const { geometry } = area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { area, outline, squareKm: squareKm(polygons) };
}

/** Puts a value last in the queue of what is forgotten. */
function remember<Value>(
  memory: Map<string, Value>,
  key: string,
  value: Value,
  most: number,
): void {
  memory.delete(key);
  memory.set(key, value);
  const [oldest] = memory.keys();
  if (memory.size > most && oldest !== undefined) memory.delete(oldest);
}
