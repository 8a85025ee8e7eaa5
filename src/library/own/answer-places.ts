import type { Place, PlaceId } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import type { CountedPlace, PlaceDetails, PlacePage } from '../answers.ts';
import { isCounted } from '../counted.ts';
import { defaultFilters } from '../opening-questions.ts';
import type { Filters, Question } from '../questions.ts';
import { byRank } from '../ranked-list.ts';
import { maskOf } from '../senses.ts';
import { briefly, detailed } from '../summarise.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import { checkedRow } from './row-schemas.ts';
import type { BySense, EditionRow, PlaceRow } from './rows.ts';

type PlacesQuestion = Extract<Question, { ask: 'places' }>;

export async function answerPlaces(
  tx: Reading,
  row: EditionRow,
  question: PlacesQuestion,
): Promise<PlacePage> {
  const { filters, from, count } = question;
  if (filters.articleIds.length > 0) return placesOfArticles(tx, row.id, question);
  const range = beginningWith(row.id);
  if (isDefault(filters)) {
    const rows = await tx
      .objectStore('places')
      .index('rank')
      .getAll(range, from + count);
    const { places: total, mentions } = row.counted;
    return { total, mentions, places: rows.slice(from).map((one) => counted(one, filters)) };
  }
  const rows = await tx.objectStore('places').getAll(range);
  return pageOf(
    rows
      .filter(({ place }) => filters.kinds.includes(place.kind))
      .map((one) => counted(one, filters)),
    question,
  );
}

function pageOf(all: readonly CountedPlace[], { from, count }: PlacesQuestion): PlacePage {
  const places = all.filter(({ mentions }) => mentions > 0).sort(byRank);
  return {
    total: places.length,
    mentions: places.reduce((sum, { mentions }) => sum + mentions, 0),
    places: places.slice(from, from + count),
  };
}

function counted(row: PlaceRow, { senses }: Filters): CountedPlace {
  const { place, counts, doubts } = checkedRow('places', row);
  const mask = maskOf(senses);
  const doubtful = sumOf(doubts, mask);
  return {
    place: briefly(place),
    mentions: sumOf(counts, mask),
    ...(doubtful > 0 && { doubtful }),
  };
}

const sumOf = (counts: BySense, mask: number): number =>
  counts.reduce((sum, times, at) => (mask & (1 << at) ? sum + times : sum), 0);

const isDefault = ({ senses, kinds }: Filters): boolean =>
  maskOf(senses) === maskOf(defaultFilters.senses) &&
  placeKinds.every((kind) => kinds.includes(kind));

/** Counted again, in the articles that are asked for. */
async function placesOfArticles(
  tx: Reading,
  edition: string,
  question: PlacesQuestion,
): Promise<PlacePage> {
  const { filters } = question;
  const ids = [...new Set(filters.articleIds)];
  const articles = await Promise.all(ids.map((id) => ownArticleIn(tx, edition, id)));
  const named = articles.flatMap((own) => own?.mentions ?? []);
  const details = await answerPlaceDetails(tx, edition, [
    ...new Set(named.flatMap((mention) => (mention.kind === 'place' ? [mention.placeId] : []))),
  ]);
  const places = details.map((place): CountedPlace => {
    const own = named.filter(
      (mention) =>
        mention.kind === 'place' &&
        mention.placeId === place.id &&
        isCounted(filters, mention, place.kind),
    );
    const doubtful = own.filter(isDoubtful).length;
    return {
      place: briefly(place),
      mentions: own.length,
      ...(doubtful > 0 && { doubtful }),
    };
  });
  return pageOf(places, question);
}

export async function answerPlaceDetails(
  tx: Reading,
  edition: string,
  ids: readonly PlaceId[],
): Promise<readonly PlaceDetails[]> {
  const store = tx.objectStore('places');
  const rows = await Promise.all(ids.map((id) => store.get([edition, id])));
  return rows.flatMap((row) =>
    row === undefined ? [] : detailed(checkedRow('places', row).place),
  );
}

export async function answerEveryPlace(
  tx: Reading,
  edition: string,
  { after, count }: Extract<Question, { ask: 'every place' }>,
): Promise<readonly Place[]> {
  const range =
    after === null
      ? beginningWith(edition)
      : IDBKeyRange.bound([edition, after], [edition, []], true);
  const rows = await tx.objectStore('places').getAll(range, count);
  return rows.map((row) => checkedRow('places', row).place);
}
