import type { PlaceId } from '../../core/edition/model.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { namedOnMap } from './named-on-map.ts';

/** Up to how often a country is named to take the first tint, and the second. */
export interface TintSteps {
  readonly first: number;
  readonly second: number;
}

/** Of a few articles. */
const fewArticles: TintSteps = { first: 5, second: 20 };

/** From here on the steps of a few articles would tint most countries alike. */
const MANY = 200;

/** The steps follow the country that is named most, so that countries differ in an edition of any size. */
export const tintSteps = (scene: Scene): TintSteps =>
  stepsOf(scene.places, namedOnMap(scene).counts);

export const stepsOf = memoise(
  (
    places: ReadonlyMap<PlaceId, Pick<PlaceBrief, 'id' | 'kind'>>,
    counts: ReadonlyMap<PlaceId, number>,
  ): TintSteps => {
    let most = 0;
    for (const { id, kind } of places.values()) {
      if (kind === 'country') most = Math.max(most, counts.get(id) ?? 0);
    }
    return most <= MANY ? fewArticles : { first: legible(most / 20), second: legible(most / 5) };
  },
);

/** To one figure, as a legend can be read: 9,000 and not 8,558. */
const legible = (count: number): number => Number(count.toPrecision(1));
