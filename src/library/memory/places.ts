import type { Place, PlaceId } from '../../core/edition/model.ts';
import { isWithin } from '../../core/edition/moments.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import type { CountedPlace, PlaceDetails, PlacePage } from '../answers.ts';
import { isCounted } from '../counted.ts';
import type { Question } from '../questions.ts';
import { byRank } from '../ranked-list.ts';
import { briefly, detailed } from '../summarise.ts';
import type { Holdings } from './holdings.ts';

export function answerPlaces(
  { edition, index, momentsOf }: Holdings,
  { filters, from, count }: Extract<Question, { ask: 'places' }>,
): PlacePage {
  const counted = edition.places
    .map((place): CountedPlace => {
      const mentions = index.mentionsByPlace.get(place.id) ?? [];
      const kept = mentions.filter(
        (mention) =>
          isCounted(filters, mention, place.kind) && isWithin(filters.window, momentsOf(mention)),
      );
      const doubtful = kept.filter(isDoubtful).length;
      return { place: briefly(place), mentions: kept.length, ...(doubtful > 0 && { doubtful }) };
    })
    .filter(({ mentions }) => mentions > 0)
    .sort(byRank);
  return {
    total: counted.length,
    mentions: counted.reduce((sum, { mentions }) => sum + mentions, 0),
    places: counted.slice(from, from + count),
  };
}

export function answerPlaceDetails(
  { index }: Holdings,
  ids: readonly PlaceId[],
): readonly PlaceDetails[] {
  return ids.flatMap((id) => {
    const place = index.placeById.get(id);
    return place === undefined ? [] : [detailed(place)];
  });
}

export function answerEveryPlace(
  { edition }: Holdings,
  { after, count }: Extract<Question, { ask: 'every place' }>,
): readonly Place[] {
  return edition.places
    .filter(({ id }) => after === null || id > after)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
