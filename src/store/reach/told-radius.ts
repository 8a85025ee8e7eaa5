import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { type Kilometres, kilometres } from '../../core/units.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Answers } from '../answers.ts';
import { type TargetRow, targetRows } from './target-rows.ts';

/** Nearer than this a town is what the circle is drawn around, and not told of as inside. */
const atCentre = kilometres(1);

/** What misses the circle by less than this share of its radius is told of, */
const nearMiss = 0.03;
/** as many of them at most. */
const mostMisses = 2;

/** What a sentence tells of a radius. */
export interface ToldRadius {
  /** The nearest first. */
  readonly capitals: readonly string[];
  /** Other towns and places of the edition inside it, the nearest first. */
  readonly others: readonly string[];
  readonly misses: readonly { readonly name: string; readonly by: Kilometres }[];
}

export function toldRadius(
  places: Answers['places'],
  { highKm }: ReachQuery,
  answer: ReachAnswer,
  language: Language,
): ToldRadius {
  const capitals = new Set(
    answer.cities.filter(({ city }) => city.isCapital).map(({ city }) => city.id),
  );
  // The edition's places are not told twice, as cities of the world.
  const isCapital = ({ placeId, importance }: TargetRow): boolean =>
    importance === 'capital' ||
    (placeId !== null && capitals.has(places.get(placeId)?.ids.geonames ?? Number.NaN));
  const rows = targetRows(places, answer, language)
    .filter(({ distance }) => distance >= atCentre)
    .sort((a, b) => a.distance - b.distance);
  const inside = rows.filter(({ verdict }) => verdict.kind !== 'outside');
  return {
    capitals: inside.filter(isCapital).map(({ name }) => name),
    others: inside.filter((row) => !isCapital(row)).map(({ name }) => name),
    misses: rows
      .filter(({ verdict }) => verdict.kind === 'outside')
      .map(({ name, distance }) => ({ name, by: kilometres(distance - highKm) }))
      .filter(({ by }) => by < nearMiss * highKm)
      .slice(0, mostMisses),
  };
}
