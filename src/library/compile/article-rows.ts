import { type MentioningPassage, passagesOfArticle } from '../../core/edition/article-passages.ts';
import type {
  Article,
  DateMention,
  Mention,
  PlaceId,
  PlaceMention,
} from '../../core/edition/model.ts';
import { momentsOf } from '../../core/edition/moments.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { ArticleSummary } from '../questions.ts';
import { maskOf, senseMasks } from '../senses.ts';
import { type Line, lineOf, type Shared } from '../tables/line.ts';

/** An article's mentions as they are stored: the article that they stand in is known. */
const stored = <Marked extends Mention | DateMention>({ articleId: _, ...mention }: Marked) =>
  mention;

const placesIn = (mentions: readonly Mention[]): ReadonlySet<PlaceId> =>
  new Set(mentions.flatMap((mention) => (mention.kind === 'place' ? mention.placeId : [])));

/** Places as JSON by id, as rows share them. */
export type Briefs = ReadonlyMap<PlaceId, string>;

const shareOf = (ids: Iterable<PlaceId>, briefs: Briefs): Shared =>
  new Map([...ids].map((id) => [`place ${id}`, briefs.get(id) ?? 'null']));

/** The row of the table `articles`. */
export function articleLine(
  article: Article,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  briefs: Briefs,
): Line {
  const value = {
    article,
    mentions: mentions.map((mention) => stored(mention)),
    dates: dates.map((date) => stored(date)),
  };
  return lineOf(article.id, value, shareOf(placesIn(mentions), briefs));
}

/** What one article says of one place. */
export interface PassageRow {
  /** How many mentions of the place, by sense, as `senses` orders them. */
  readonly mentions: readonly number[];
  /** How many passages have a mention of the place in one of the senses, by set of senses. */
  readonly counts: readonly number[];
  readonly passages: readonly object[];
}

interface PassageContext {
  /** `dateKey` of the article. */
  readonly date: string;
  /** The dates that it names. */
  readonly dates: readonly DateMention[];
  readonly briefs: Briefs;
}

/** The rows of the table `passages`: one for each place that the article names. */
export function* passageLines(
  article: Article,
  summary: ArticleSummary,
  mentions: readonly Mention[],
  { date, dates, briefs }: PassageContext,
): Generator<Line> {
  const named = mentions.filter((mention) => mention.kind === 'place');
  const passages = passagesOfArticle(article, named);
  const quoted = quotePassages(article, passages, mentions, dates);
  for (const placeId of placesIn(named)) {
    const own = quoted.filter(({ places }) => places.has(placeId));
    const mine = named.filter((mention) => mention.placeId === placeId);
    const row: PassageRow = {
      mentions: senses.map((one) => mine.filter(({ sense }) => sense === one).length),
      counts: senseMasks.map(
        (mask) => own.filter(({ places }) => ((places.get(placeId) ?? 0) & mask) !== 0).length,
      ),
      passages: own.map(({ value }) => value),
    };
    const near = new Set(own.flatMap(({ places }) => [...places.keys()]));
    const shared = new Map([
      ...shareOf(near, briefs),
      [`article ${article.id}`, JSON.stringify(summary)],
    ]);
    yield lineOf(`${placeId} ${date}`, { article: article.id, ...row }, shared);
  }
}

interface Quoted {
  /** The places that the passage names, with the senses in which it does. */
  readonly places: ReadonlyMap<PlaceId, number>;
  readonly value: object;
}

function quotePassages(
  article: Article,
  passages: readonly MentioningPassage[],
  all: readonly Mention[],
  dates: readonly DateMention[],
): Quoted[] {
  let from = 0;
  return passages.map(({ span, mentions }) => {
    while ((all[from]?.start ?? span.start) < span.start) from++;
    let to = from;
    while ((all[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to++;
    const value = {
      span,
      text: article.text.slice(span.start, span.end),
      mentions: all.slice(from, to).map((mention) => stored(mention)),
      moments: momentsOf(article, dates, span),
    };
    return { places: sensesByPlace(mentions), value };
  });
}

function sensesByPlace(mentions: readonly PlaceMention[]): Map<PlaceId, number> {
  const masks = new Map<PlaceId, number>();
  for (const { placeId, sense } of mentions) {
    masks.set(placeId, (masks.get(placeId) ?? 0) | maskOf([sense]));
  }
  return masks;
}
