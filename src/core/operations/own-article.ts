import type { ReviewedClaim } from '../edition/load-claims.ts';
import type { Article, DateMention, Mention } from '../edition/model.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import type { Span } from '../text/offset.ts';
import type { TextQuote } from '../text/selector.ts';

/** How an article came in: what its file states of it, what was left out, what was mended. */
export type ImportRecord = Omit<ImportedArticle, 'text' | 'segments'>;

/** An article of an edition of one's own, with all that is known of it. */
export interface OwnArticle {
  readonly article: Article;
  /** Ordered by position; they do not overlap. */
  readonly mentions: readonly Mention[];
  /** The dates that it names (`proposeDateMentions`), ordered by position. */
  readonly dates: readonly DateMention[];
  /** What somebody said names no date: kept, so that it is not found again. Ordered by position; missing where there is none. */
  readonly notDates?: readonly Span[];
  /** What somebody said is none: kept, so that it is not proposed again. Ordered by position. */
  readonly rejected: readonly Mention[];
  /** What lost its place when the text was edited. */
  readonly orphans: readonly Orphan[];
  /** What was decided of its claims, ordered by position; missing where nothing was. */
  readonly claims?: readonly ReviewedClaim[];
  /** Null where it did not come from a file. */
  readonly imported: ImportRecord | null;
}

/** A mention whose words cannot be found for certain in the edited text. */
export interface Orphan {
  /** As it stood in the text before. */
  readonly mention: Mention;
  readonly quote: TextQuote;
}
