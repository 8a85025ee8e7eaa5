import type { DayRange } from '../../core/dates/edtf.ts';
import { passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { Place, PlaceId } from '../../core/edition/model.ts';
import { isWithin, momentsOf } from '../../core/edition/moments.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { isCounted } from '../counted.ts';
import { momentsOfKey } from '../moment-rows.ts';
import type { CountedPlace, PlaceBrief, PlacePage, Question } from '../questions.ts';
import { byRank, rankedList } from '../ranked-list.ts';
import { maskOf } from '../senses.ts';
import { briefly } from '../summarise.ts';
import { earliestReaching, lengthClasses, runsOf } from '../time-units.ts';
import { articleIn, type EditionTables, placeIn } from './tables.ts';

type PlacesQuestion = Extract<Question, { ask: 'places' }>;

/** The places that what happened in a window names. */
export async function placesWithin(
  tables: EditionTables,
  window: DayRange,
  question: PlacesQuestion,
): Promise<PlacePage> {
  return question.filters.articleIds.length > 0
    ? inSomeArticles(tables, window, question)
    : inAll(tables, window, question);
}

/** From the counts by time: the whole years, months and days of the window, and what lasts longer than a day. */
async function inAll(
  tables: EditionTables,
  window: DayRange,
  { filters, from, count }: PlacesQuestion,
): Promise<PlacePage> {
  const { moments } = tables;
  const slice = async (first: string, last: string) => {
    const [start, end] = await Promise.all([moments.find(first), moments.find(`${last}\uffff`)]);
    return end > start ? moments.at(start, end - start) : [];
  };
  const [whole, spanning] = await Promise.all([
    Promise.all(
      runsOf(window).map((run) => slice(`${run.unit} ${run.from}`, `${run.unit} ${run.to}`)),
    ),
    Promise.all(
      lengthClasses
        .slice(1)
        .map((one) =>
          slice(`w${one} ${earliestReaching(one, window.first)}`, `w${one} ${window.last}`),
        ),
    ),
  ]);
  const rows = [
    ...whole.flat(),
    ...spanning.flat().filter(({ key }) => isWithin(window, momentsOfKey(key))),
  ];
  const mask = maskOf(filters.senses);
  const counted = new Map<string, number>();
  for (const [id, kind, ...bySense] of rows.flatMap(({ value }) => value)) {
    const isKept = filters.kinds.some((one) => one === placeKinds[kind]);
    const mentions = bySense.reduce(
      (sum, more, at) => sum + ((mask & (1 << at)) === 0 ? 0 : more),
      0,
    );
    if (isKept && mentions > 0) counted.set(id, (counted.get(id) ?? 0) + mentions);
  }
  const ranked = [...counted].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  const page = ranked.slice(from, from + count);
  const often = page.length > few ? await namedOften(tables) : new Map<string, PlaceBrief>();
  const shown = await Promise.all(
    page.map(async ([id, mentions]): Promise<CountedPlace[]> => {
      const place = often.get(id) ?? (await briefOf(tables, id));
      return place === null ? [] : [{ place, mentions }];
    }),
  );
  return {
    total: ranked.length,
    mentions: ranked.reduce((sum, [, mentions]) => sum + mentions, 0),
    places: shown.flat(),
  };
}

/** Of more places than this most are among those that are named most often of all. */
const few = 20;
const mostOften = 1_000;

/** The places that are named most often in the whole edition: they stand together, the others each in a file of its own. */
async function namedOften({ ranked }: EditionTables): Promise<ReadonlyMap<string, PlaceBrief>> {
  const list = rankedList(maskOf(senses), 'all');
  const rows = await ranked.at(await ranked.find(list), mostOften);
  const own = rows.filter(({ key }) => key.startsWith(list));
  // The build vouches for what a row holds beyond its schema.
  return new Map(own.map(({ value: { place } }) => [place.id, place as unknown as PlaceBrief]));
}

async function briefOf({ places }: EditionTables, id: string): Promise<PlaceBrief | null> {
  const row = await places.get(id);
  return row === null ? null : briefly(row.value.place as unknown as Place);
}

/** Counted again, in the articles that are asked for. */
async function inSomeArticles(
  { articles }: EditionTables,
  window: DayRange,
  { filters, from, count }: PlacesQuestion,
): Promise<PlacePage> {
  const rows = await Promise.all([...new Set(filters.articleIds)].map((id) => articles.get(id)));
  const counted = new Map<PlaceId, { place: PlaceBrief; mentions: number }>();
  for (const row of rows) {
    if (row === null) continue;
    const { article, mentions, dates } = articleIn(row);
    const named = mentions.filter((mention) => mention.kind === 'place');
    for (const passage of passagesOfArticle(article, named)) {
      if (!isWithin(window, momentsOf(article, dates, passage.span))) continue;
      for (const mention of passage.mentions) {
        const known = counted.get(mention.placeId);
        const place = known?.place ?? placeIn(row, mention.placeId);
        if (!isCounted(filters, mention, place.kind)) continue;
        counted.set(place.id, { place, mentions: (known?.mentions ?? 0) + 1 });
      }
    }
  }
  const places = [...counted.values()].sort(byRank);
  return {
    total: places.length,
    mentions: places.reduce((sum, { mentions }) => sum + mentions, 0),
    places: places.slice(from, from + count),
  };
}
