import type {
  Article,
  DateMention,
  Mention,
  PlaceId,
  PlaceMention,
} from '../../core/edition/model.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { ArticleSummary } from '../answers.ts';
import { maskOf, senseMasks } from '../senses.ts';
import { type Line, lineOf, type Shared } from '../tables/line.ts';
import type { TimedPassage } from './timed-passages.ts';

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
  { arrival, briefs }: { readonly arrival: number; readonly briefs: Briefs },
): Line {
  const value = {
    article,
    arrival,
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
  readonly briefs: Briefs;
}

/** The rows of the table `passages`: one for each place that the article names. */
export function* passageLines(
  article: Article,
  summary: ArticleSummary,
  mentions: readonly Mention[],
  passages: readonly TimedPassage[],
  { date, briefs }: PassageContext,
): Generator<Line> {
  const named = mentions.filter((mention) => mention.kind === 'place');
  const quoted = quotePassages(article, passages, mentions);
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
  passages: readonly TimedPassage[],
  all: readonly Mention[],
): Quoted[] {
  let from = 0;
  return passages.map(({ span, mentions, moments }) => {
    while ((all[from]?.start ?? span.start) < span.start) from++;
    let to = from;
    while ((all[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to++;
    const value = {
      span,
      text: article.text.slice(span.start, span.end),
      mentions: all.slice(from, to).map((mention) => stored(mention)),
      moments,
    };
    return { places: sensesByPlace(mentions), value };
  });
}

/** The places that a passage names, and in which senses. */
export function sensesByPlace(mentions: readonly PlaceMention[]): Map<PlaceId, number> {
  const masks = new Map<PlaceId, number>();
  for (const { placeId, sense } of mentions) {
    masks.set(placeId, (masks.get(placeId) ?? 0) | maskOf([sense]));
  }
  return masks;
}
