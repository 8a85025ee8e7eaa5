import type * as v from 'valibot';
import type { Mention, PlaceId } from '../../core/edition/model.ts';
import { isWithin } from '../../core/edition/moments.ts';
import { isCounted } from '../counted.ts';
import type {
  Filters,
  PassageGroup,
  PassagePage,
  PlaceBrief,
  Question,
  QuotedPassage,
} from '../questions.ts';
import { maskOf } from '../senses.ts';
import type { TableRow } from '../tables/table.ts';
import type { rowSchemas } from './row-schemas.ts';
import { type EditionTables, placeIn, summaryIn } from './tables.ts';

type PassagesQuestion = Extract<Question, { ask: 'passages' }>;
type PassageRow = TableRow<v.InferOutput<typeof rowSchemas.passages>>;

const nothing: PassagePage = { total: 0, articles: 0, groups: [], places: [] };

/** How many rows are read at once: as many as are needed, or a screenful of articles. */
const rowsAtOnce = 40;

/**
 * Passages of one place are counted ahead, so its first rows are all that is read. For several, and within some
 * articles, the rows of the place with the fewest are looked through.
 */
export async function answerPassages(
  tables: EditionTables,
  question: PassagesQuestion,
): Promise<PassagePage> {
  const { filters, from, count } = question;
  const placeIds = [...new Set(question.placeIds)];
  const known = await Promise.all(placeIds.map((id) => tables.places.get(id)));
  const asked = known.flatMap((row) => (row === null ? [] : row.value));
  const kinds: readonly string[] = filters.kinds;
  const isEmpty =
    asked.length < placeIds.length || asked.some(({ place }) => !kinds.includes(place.kind));
  const mask = maskOf(filters.senses);
  const [rarest] = asked.sort((a, b) => rowsOf(a) - rowsOf(b));
  if (isEmpty || rarest === undefined || mask === 0) return nothing;

  const isCountedAhead =
    placeIds.length === 1 && filters.articleIds.length === 0 && filters.window === null;
  const ahead = isCountedAhead
    ? { total: rarest.passages[mask - 1] ?? 0, articles: rarest.articles[mask - 1] ?? 0 }
    : null;
  const page = new PassagePageBuilder(from, count);
  const first = `${rarest.place.id} `;
  const start = await tables.passages.find(first);
  const rows = rowsOf(rarest);
  for (let at = 0; at < rows; at += rowsAtOnce) {
    if (ahead !== null && page.isFull) break;
    for (const row of await tables.passages.at(start + at, Math.min(rowsAtOnce, rows - at))) {
      page.add(row, chosen(row, placeIds, filters));
    }
  }
  return page.finish(ahead);
}

/** How many articles name a place at all. */
const rowsOf = ({ articles }: { readonly articles: readonly number[] }): number =>
  articles.at(-1) ?? 0;

/** The row's passages whose counted mentions name every place. */
function chosen(row: PassageRow, placeIds: readonly PlaceId[], filters: Filters): QuotedPassage[] {
  const { article, passages } = row.value;
  if (filters.articleIds.length > 0 && !filters.articleIds.some((id) => id === article)) return [];
  return passages.flatMap((passage) => {
    if (!isWithin(filters.window, passage.moments)) return [];
    const mentions = passage.mentions.map((mention) => ({ ...mention, articleId: article }));
    // Written by the build from the model's mentions.
    const known = mentions as unknown as readonly Mention[];
    const marked = known.flatMap((mention) => {
      if (mention.kind !== 'place' || !placeIds.includes(mention.placeId)) return [];
      return isCounted(filters, mention, placeIn(row, mention.placeId).kind) ? [mention] : [];
    });
    if (!placeIds.every((id) => marked.some(({ placeId }) => placeId === id))) return [];
    const quoted = { ...passage, mentions: known, marks: marked.map(({ id }) => id) };
    return [quoted as unknown as QuotedPassage];
  });
}

/** Takes the passages that a page shows, and counts the others. */
class PassagePageBuilder {
  readonly #from: number;
  readonly #to: number;
  #passages = 0;
  #articles = 0;
  readonly #groups: PassageGroup[] = [];
  readonly #places = new Map<PlaceId, PlaceBrief>();

  constructor(from: number, count: number) {
    this.#from = from;
    this.#to = from + count;
  }

  get isFull(): boolean {
    return this.#passages >= this.#to;
  }

  add(row: PassageRow, passages: readonly QuotedPassage[]): void {
    if (passages.length === 0) return;
    const before = this.#passages;
    this.#passages += passages.length;
    this.#articles++;
    const shown = passages.slice(Math.max(0, this.#from - before), Math.max(0, this.#to - before));
    if (shown.length === 0) return;
    this.#groups.push({ article: summaryIn(row, row.value.article), passages: shown });
    for (const mention of shown.flatMap(({ mentions }) => mentions)) {
      if (mention.kind !== 'place' || this.#places.has(mention.placeId)) continue;
      this.#places.set(mention.placeId, placeIn(row, mention.placeId));
    }
  }

  finish(ahead: { readonly total: number; readonly articles: number } | null): PassagePage {
    return {
      total: ahead?.total ?? this.#passages,
      articles: ahead?.articles ?? this.#articles,
      groups: this.#groups,
      places: [...this.#places.values()],
    };
  }
}
