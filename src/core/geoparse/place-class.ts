import type { Feature } from '../gazetteer/feature.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameHit } from './lookup.ts';

/** What a gazetteer name is, in the classes that the tagger tells apart; 0 is none. */
export const PlaceClass = {
  country: 1,
  region: 2,
  continent: 3,
  water: 4,
  landmark: 5,
  bloc: 6,
  bigTown: 7,
  town: 8,
  village: 9,
} as const;

const classOfFeature: Readonly<Record<Feature, number>> = {
  country: PlaceClass.country,
  region: PlaceClass.region,
  county: PlaceClass.region,
  continent: PlaceClass.continent,
  'macro-region': PlaceClass.continent,
  sea: PlaceClass.water,
  river: PlaceClass.water,
  lake: PlaceClass.water,
  island: PlaceClass.continent,
  mountain: PlaceClass.water,
  landmark: PlaceClass.landmark,
  bloc: PlaceClass.bloc,
  'former state': PlaceClass.bloc,
  capital: PlaceClass.bigTown,
  seat: PlaceClass.town,
  city: PlaceClass.town,
  district: PlaceClass.town,
};

/** The most prominent class among the places of that name. */
export function classOfHit(hit: NameHit, gazetteer: Gazetteer): number {
  let best: number = PlaceClass.village;
  for (const match of hit.matches) {
    const found = classOfPlace(match.place, gazetteer);
    if (found < best) best = found;
  }
  return best;
}

/** Whether a town of some size is among the places of that name. */
export const isTownsName = (hit: NameHit, gazetteer: Gazetteer): boolean =>
  hit.matches.some(({ place }) => {
    const found = classOfPlace(place, gazetteer);
    return found === PlaceClass.bigTown || found === PlaceClass.town;
  });

function classOfPlace(index: number, gazetteer: Gazetteer): number {
  const found = classOfFeature[gazetteer.featureOf(index)];
  if (found !== PlaceClass.town) return found;
  const population = gazetteer.populationOf(index);
  if (population > 300_000) return PlaceClass.bigTown;
  return population > 20_000 ? PlaceClass.town : PlaceClass.village;
}
