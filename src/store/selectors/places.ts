import type { PlaceId } from '../../core/edition/model.ts';
import type { PlaceBrief, PlacePage } from '../../library/answers.ts';
import { isDoubtfulPlace } from '../../library/doubtful-place.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type { Question } from '../../library/questions.ts';
import { answerTo } from '../answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import type { State } from '../state.ts';

/** What the map and the list of places are drawn from. */
export function placesQuestion({
  filters,
}: Pick<State, 'filters'>): Extract<Question, { ask: 'places' }> {
  return { ask: 'places', filters, from: 0, count: pageSizes.places };
}

/** The places that the counted mentions name; while they are on their way, those shown before. */
export const shownPlaces = (scene: Scene): PlacePage =>
  answerTo(scene, placesQuestion(scene)) ?? scene.lastPlaces;

/** How often each shown place is named among the counted mentions. */
export const mentionCounts = (scene: Scene): ReadonlyMap<PlaceId, number> =>
  countsOf(shownPlaces(scene));

const countsOf = memoise(
  ({ places }: PlacePage) =>
    new Map(places.map(({ place, mentions }): [PlaceId, number] => [place.id, mentions])),
);

/** The shown places that no counted mention names for certain. */
export const doubtfulPlaces = (scene: Scene): ReadonlySet<PlaceId> =>
  doubtfulOf(shownPlaces(scene));

const doubtfulOf = memoise(
  ({ places }: PlacePage) =>
    new Set(places.flatMap((counted) => (isDoubtfulPlace(counted) ? counted.place.id : []))),
);

export const selectedPlaces = (scene: Scene): readonly PlaceBrief[] =>
  selected(scene.places, scene.selection);

/** The places that lie in one spot of the map, of which one is to be chosen. */
export const disambiguatedPlaces = (scene: Scene): readonly PlaceBrief[] =>
  coinciding(scene.places, scene.disambiguation);

const resolve = (
  places: ReadonlyMap<PlaceId, PlaceBrief>,
  ids: readonly PlaceId[],
): readonly PlaceBrief[] => ids.flatMap((id) => places.get(id) ?? []);

const selected = memoise(resolve);
const coinciding = memoise(resolve);
