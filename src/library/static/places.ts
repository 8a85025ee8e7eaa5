import type { Place, PlaceId } from '../../core/edition/model.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import type { PlaceDetails, PlacePage } from '../answers.ts';
import type { Question } from '../questions.ts';
import { byRank } from '../ranked-list.ts';
import { maskOf } from '../senses.ts';
import { detailed } from '../summarise.ts';
import { placesOfArticles } from './places-of-articles.ts';
import type { EditionTables } from './tables.ts';

type PlacesQuestion = Extract<Question, { ask: 'places' }>;

export function answerPlaces(tables: EditionTables, question: PlacesQuestion): Promise<PlacePage> {
  return question.filters.articleIds.length > 0
    ? placesOfArticles(tables, question)
    : rankedPlaces(tables, question);
}

/** From the ranked lists: of all kinds as they are, of some by merging the lists of each. */
async function rankedPlaces(
  { ranked }: EditionTables,
  { filters: { senses, kinds }, from, count }: PlacesQuestion,
): Promise<PlacePage> {
  const mask = maskOf(senses);
  const lists = placeKinds.every((kind) => kinds.includes(kind))
    ? (['all'] as const)
    : [...new Set(kinds)];
  const counted = lists.map((list) => ranked.counted(mask, list));
  const parts = await Promise.all(lists.map((list) => ranked.first(mask, list, from + count)));
  return {
    total: counted.reduce((sum, [places]) => sum + places, 0),
    mentions: counted.reduce((sum, [, mentions]) => sum + mentions, 0),
    places: parts
      .flat()
      .sort(byRank)
      .slice(from, from + count),
  };
}

export async function answerPlaceDetails(
  { places }: EditionTables,
  ids: readonly PlaceId[],
): Promise<readonly PlaceDetails[]> {
  const rows = await Promise.all(ids.map((id) => places.get(id)));
  return rows.flatMap((row) => (row === null ? [] : detailed(row.value.place as unknown as Place)));
}

export async function answerEveryPlace(
  { places }: EditionTables,
  { after, count }: Extract<Question, { ask: 'every place' }>,
): Promise<readonly Place[]> {
  const first = after === null ? 0 : await places.find(after);
  const rows = await places.at(first, count + 1);
  return rows
    .filter(({ key }) => key !== after)
    .slice(0, count)
    .map(({ value }) => value.place as unknown as Place);
}
