import * as v from 'valibot';
import type { Article, DateMention, Mention } from '../../core/edition/model.ts';
import type { ArticleSummary, PlaceBrief } from '../answers.ts';
import { type EditionFiles, FaultSignal } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';
import { Table, type TableRow } from '../tables/table.ts';
import { RankedLists } from './ranked-lists.ts';
import { rowSchemas } from './row-schemas.ts';

/** The tables that the page's lists and its reader ask. */
export type EditionTables = ReturnType<typeof openTables>;

export function openTables({ tables, totals }: HeadFile, files: EditionFiles) {
  return {
    articles: new Table(files, 'articles', tables.articles, rowSchemas.articles),
    summaries: new Table(files, 'summaries', tables.summaries, rowSchemas.summaries),
    passages: new Table(files, 'passages', tables.passages, rowSchemas.passages),
    places: new Table(files, 'places', tables.places, rowSchemas.places),
    ranked: new RankedLists(new Table(files, 'ranked', tables.ranked, rowSchemas.ranked), totals),
    dates: new Table(files, 'dates', tables.dates, rowSchemas.dates),
    spanning: new Table(files, 'spanning', tables.spanning, rowSchemas.spanning),
    tallies: new Table(files, 'tallies', tables.tallies, rowSchemas.tallies),
    moments: new Table(files, 'moments', tables.moments, rowSchemas.moments),
    occurrences: new Table(files, 'occurrences', tables.occurrences, rowSchemas.occurrences),
  } as const;
}

export type ArticleRow = TableRow<v.InferOutput<typeof rowSchemas.articles>>;

/** An article's row with its mentions as the model has them. */
export function articleIn({ value }: ArticleRow): {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
} {
  // The schema tells a damaged row apart; the build vouches for the rest, here and below.
  const article = value.article as unknown as Article;
  const marked = (stored: readonly object[]) =>
    stored.map((one) => ({ ...one, articleId: article.id })) as unknown;
  return {
    article,
    mentions: marked(value.mentions) as Mention[],
    dates: marked(value.dates) as DateMention[],
  };
}

/** A place that a row refers to. */
export function placeIn(row: TableRow<unknown>, id: string): PlaceBrief {
  return sharedIn(row, `place ${id}`) as PlaceBrief;
}

/** The line of an article that a row refers to. */
export function summaryIn(row: TableRow<unknown>, id: string): ArticleSummary {
  return sharedIn(row, `article ${id}`) as ArticleSummary;
}

const shared = v.looseObject({ id: v.string() });

function sharedIn(row: TableRow<unknown>, name: string): unknown {
  const value = row.shared(name);
  if (v.is(shared, value)) return value;
  throw new FaultSignal({ kind: 'damaged', detail: `"${row.key}" refers to no ${name}.` });
}
