import { decodeCountries } from '../core/basemap/decode.ts';
import type { HeadlineCity, HeadlineDrawing } from '../core/basemap/headline-drawing.ts';
import type { Edition, Headline, Place } from '../core/edition/model.ts';
import { rangeSpanOf } from '../core/edition/range-span.ts';
import { type Origin, spacingFor } from '../core/reach/origin.ts';
import { judge, type ReachAnswer, type TargetPoint } from '../core/reach/reach-answer.ts';
import type { OriginShape, ReachQuery } from '../core/reach/reach-query.ts';
import { type ReachShapes, reachShapes } from '../core/reach/reach-shapes.ts';
import { defaultTolerance } from '../core/reach/tolerance.ts';
import { isReached } from '../core/reach/verdict.ts';
import { type World, worldOf } from '../core/reach/world.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { loadCities, loadFineLevel } from './geodata-files.ts';
import { originReader } from './origins.ts';

/** What the page would work out of an edition's headline: the whole answer, and what of it the opening view draws. */
export interface DrawnHeadline {
  readonly drawing: HeadlineDrawing;
  readonly query: ReachQuery;
  readonly answer: ReachAnswer;
}

/**
 * Works out what an edition's headline tells, as the page asks it of its worker.
 *
 * @returns null where there is no headline, or its system has no range; else why the headline does not hold
 */
export async function drawHeadline(
  edition: Edition,
  folder: string,
): Promise<Result<DrawnHeadline | null, string>> {
  const query = headlineQuery(edition);
  const { headline, places } = edition;
  if (headline === null || query === null) return succeed(null);
  const world = await loadWorld();
  if (!world.ok) return world;
  const tolerance = defaultTolerance(query.highKm);
  const reader = originReader(folder, spacingFor(1000 * query.lowKm, tolerance), () => {});
  const originsOf = (ids: readonly string[]): Promise<Origin[]> =>
    Promise.all(
      ids.map(async (id) => {
        const origin = await reader.read(`place:${id}`);
        if (!origin.ok) throw new Error(`The headline cannot be drawn: ${origin.fault.message}`);
        return origin.value;
      }),
    );
  const request = {
    from: await originsOf([headline.originId]),
    minus: await originsOf(headline.beyond),
    mode: query.mode,
    span: query,
    tolerance,
  };
  const shapes = finished(reachShapes(request));
  const answer = { shapes, ...judge(request, targetsOf(places), world.value) };
  const cities = citiesOf(headline, answer);
  if (!cities.ok) return cities;
  const drawing: HeadlineDrawing = {
    km: query.highKm,
    outline: shapes.high.outline.geometry,
    gained: shapes.core.area.geometry,
    between: shapes.between?.area.geometry ?? null,
    cities: cities.value,
  };
  return succeed({ drawing, query, answer });
}

/** What the page asks when the headline is opened; null where it has no range, or starts from a bloc. */
function headlineQuery({ headline, systems, places }: Edition): ReachQuery | null {
  const system = systems.find(({ id }) => id === headline?.systemId);
  const variant = system?.variants.find(({ id }) => id === system.defaultVariantId);
  const span = variant && rangeSpanOf(variant);
  if (!headline || !span) return null;
  const shapesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => places.filter((place) => place.id === id).flatMap(shapeOf));
  const from = shapesOf([headline.originId]);
  const beyond = shapesOf(headline.beyond);
  const isWhole = from.length === 1 && beyond.length === headline.beyond.length;
  return isWhole ? { from, beyond, mode: 'somewhere', ...span } : null;
}

/** A bloc's members are told by the date that is read at: what it reaches is worked out in the page. */
function shapeOf({ geometry }: Place): OriginShape[] {
  if (geometry.type === 'point') return [{ type: 'point', point: geometry.point }];
  return geometry.type === 'area' ? [{ type: 'units', units: geometry.units }] : [];
}

function targetsOf(places: readonly Place[]): TargetPoint[] {
  return places.flatMap(({ id, geometry }) =>
    geometry.type === 'point' ? [{ id, point: geometry.point }] : [],
  );
}

/** The cities that the headline's sentence rests on: each must be newly in range. */
function citiesOf(
  { cities }: Headline,
  answer: ReachAnswer,
): Result<readonly HeadlineCity[], string> {
  const found: HeadlineCity[] = [];
  for (const { geonames, country } of cities) {
    const judged = answer.cities.find(({ city }) => city.id === geonames);
    if (judged === undefined || !isReached(judged) || judged.city.country !== country) {
      return fail(
        `The headline rests on the city ${geonames} in ${country}, which is not newly in range there.`,
      );
    }
    found.push({ names: judged.city.names, point: judged.city.point });
  }
  return succeed(found);
}

async function loadWorld(): Promise<Result<World, string>> {
  const [level, known] = await Promise.all([loadFineLevel(false), loadCities()]);
  if (!level.ok) return fail(level.fault);
  if (!known.ok) return fail(known.fault.message);
  return succeed(worldOf(known.value, decodeCountries(level.value).features));
}

function finished(steps: Generator<number, ReachShapes, void>): ReachShapes {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
