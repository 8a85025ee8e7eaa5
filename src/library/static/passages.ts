import type * as v from 'valibot';
import type { Mention, PlaceId, PlaceMention } from '../../core/edition/model.ts';
import { isWithin } from '../../core/edition/moments.ts';
import type { PassagePage, QuotedPassage } from '../answers.ts';
import { isCounted } from '../counted.ts';
import { pairOf } from '../occurrences.ts';
import type { Filters, Question } from '../questions.ts';
import { maskOf, type SenseMask } from '../senses.ts';
import type { TableRow } from '../tables/table.ts';
import { type Found, foundIn } from './occurrences.ts';
import { PassagePageBuilder } from './passage-page.ts';
import { passagesOfArticles } from './passages-of-articles.ts';
import type { rowSchemas } from './row-schemas.ts';
import { type EditionTables, placeIn, summaryIn } from './tables.ts';

type PassagesQuestion = Extract<Question, { ask: 'passages' }>;
type PassageRow = TableRow<v.InferOutput<typeof rowSchemas.passages>>;

const nothing: PassagePage = { total: 0, articles: 0, groups: [], places: [] };

/** So many articles are counted beyond a page; the rest is told as more. */
const mostCounted = 2_000;

/**
 * Passages of one place are counted ahead, so its first rows are all that is read. Those of two, and of a window, are
 * found by time; those of chosen articles in the articles.
 *
 * @param counted how many articles are counted at most where nothing is counted ahead
 */
export async function answerPassages(
  tables: EditionTables,
  question: PassagesQuestion,
  counted = mostCounted,
): Promise<PassagePage> {
  const { filters } = question;
  const placeIds = [...new Set(question.placeIds)];
  const known = await Promise.all(placeIds.map((id) => tables.places.get(id)));
  const asked = known.flatMap((row) => (row === null ? [] : row.value));
  const kinds: readonly string[] = filters.kinds;
  const isEmpty =
    asked.length < placeIds.length || asked.some(({ place }) => !kinds.includes(place.kind));
  const mask = maskOf(filters.senses);
  const [rarest] = asked.sort((a, b) => rowsOf(a) - rowsOf(b));
  if (isEmpty || rarest === undefined || mask === 0) return nothing;

  if (filters.articleIds.length > 0) return passagesOfArticles(tables, { ...question, placeIds });
  const wanted = { ...question, placeIds, rarest: rarest.place.id as PlaceId, mask, counted };
  if (placeIds.length > 1 || filters.window !== null) return passagesFound(tables, wanted);
  const total = rarest.passages[mask - 1] ?? 0;
  const articles = rarest.articles[mask - 1] ?? 0;
  return firstPassages(tables, wanted, { total, articles, rows: rowsOf(rarest) });
}

/** How many articles name a place at all. */
const rowsOf = ({ articles }: { readonly articles: readonly number[] }): number =>
  articles.at(-1) ?? 0;

interface Wanted extends Omit<PassagesQuestion, 'ask'> {
  /** Of the places, the one that the fewest articles name. */
  readonly rarest: PlaceId;
  readonly mask: SenseMask;
  readonly counted: number;
}

/** How many rows are read at once: as many as are needed, or a screenful of articles. */
const rowsAtOnce = 40;

async function firstPassages(
  { passages }: EditionTables,
  { placeIds, filters, rarest, from, count }: Wanted,
  ahead: { readonly total: number; readonly articles: number; readonly rows: number },
): Promise<PassagePage> {
  const page = new PassagePageBuilder(from, count);
  const start = await passages.find(`${rarest} `);
  for (let at = 0; at < ahead.rows && !page.isFull; at += rowsAtOnce) {
    for (const row of await passages.at(start + at, Math.min(rowsAtOnce, ahead.rows - at))) {
      page.add(quoted(row, chosen(row, placeIds, filters)));
    }
  }
  const { total, articles } = ahead;
  return { ...page.finish(), total, articles };
}

/** Reads the passages of the page; the others are counted, up to a bound. */
async function passagesFound(tables: EditionTables, wanted: Wanted): Promise<PassagePage> {
  const { placeIds, filters, rarest, mask, from, count, counted } = wanted;
  const [one = rarest, other] = placeIds;
  const found = foundIn(tables.occurrences, {
    ...{ subject: other === undefined ? one : pairOf(one, other), mask, window: filters.window },
    placeId: other === undefined ? null : rarest,
    readWhole: counted,
  });
  const page = new PassagePageBuilder(from, count);
  let articles = 0;
  for await (const article of found) {
    if (page.isFull && articles >= counted) return { ...page.finish(), atLeast: true };
    articles++;
    const { starts, isSure } = article;
    // Only two places are put down together.
    if (isSure && placeIds.length < 3 && !page.shows(starts.length)) page.count(starts.length);
    else page.add(await read(tables, article, wanted));
  }
  return page.finish();
}

async function read(
  { passages }: EditionTables,
  { date, starts }: Found,
  { rarest, placeIds, filters }: Wanted,
) {
  const row = await passages.get(`${rarest} ${date}`);
  if (row === null) return null;
  const own = chosen(row, placeIds, filters);
  return quoted(
    row,
    own.filter(({ span }) => starts.includes(span.start)),
  );
}

const quoted = (row: PassageRow, passages: readonly QuotedPassage[]) => ({
  article: summaryIn(row, row.value.article),
  passages,
  placeOf: (id: PlaceId) => placeIn(row, id),
});

/** The row's passages whose counted mentions name every place. */
function chosen(row: PassageRow, placeIds: readonly PlaceId[], filters: Filters): QuotedPassage[] {
  const { article, passages } = row.value;
  return passages.flatMap((passage) => {
    if (!isWithin(filters.window, passage.moments)) return [];
    const mentions = passage.mentions.map((mention) => ({ ...mention, articleId: article }));
    // Written by the build from the model's mentions.
    const known = mentions as unknown as readonly Mention[];
    const isMarked = (mention: Mention): mention is PlaceMention =>
      mention.kind === 'place' &&
      placeIds.includes(mention.placeId) &&
      isCounted(filters, mention, placeIn(row, mention.placeId).kind);
    const marked = known.filter(isMarked);
    if (!placeIds.every((id) => marked.some(({ placeId }) => placeId === id))) return [];
    const one = { ...passage, mentions: known, marks: marked.map(({ id }) => id) };
    return [one as unknown as QuotedPassage];
  });
}
