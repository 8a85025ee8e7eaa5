import type { EdtfDate } from '../dates/edtf.ts';
import type { DateBasis } from '../dates/find-dates.ts';
import type { Span } from '../text/offset.ts';
import type { ArticleId, DateId } from './ids.ts';

/** A stretch of an article that names a date. */
export interface DateMention extends Span {
  readonly id: DateId;
  readonly articleId: ArticleId;
  readonly reviewed: boolean;
  /** EDTF level 1: `boundsOf` says which days it covers. */
  readonly edtf: EdtfDate;
  readonly basis: DateBasis;
  /** What it was worked out from: the article's own date or a date told before; null where the text says it whole. */
  readonly from: 'article' | DateId | null;
}
