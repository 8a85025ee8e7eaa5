import { compareDates } from '../dates/edtf.ts';
import type { Article } from './model.ts';

/** Articles by date, the undated last; equal dates keep the edition's order. */
export function byDate(articles: Iterable<Article>): Article[] {
  return [...articles].sort((a, b) => compareDates(a.date?.edtf ?? null, b.date?.edtf ?? null));
}
