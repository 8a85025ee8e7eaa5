import type { ReactNode } from 'react';
import type { Article } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';
import { segmentOf } from '../review/segment-of.ts';

interface Props {
  readonly article: Article;
  readonly at: Span;
  /** What stood in the words' stead. */
  readonly before: ReactNode;
  /** Which of several places it is; null where there is one. */
  readonly number: number | null;
}

/** Letters that are shown on each side. */
const reach = 90;

/** Words of an article with what stands around them in their paragraph. */
export function TextAround({ article, at, before, number }: Props) {
  const { text, language } = article;
  const paragraph = segmentOf(article, at);
  const from = Math.max(paragraph.start, at.start - reach);
  const to = Math.min(paragraph.end, at.end + reach);
  // Cut between words.
  const lead = text.slice(from, at.start).replace(from > paragraph.start ? /^\S*\s/ : /^\s+/, '');
  const rest = text.slice(at.end, to).replace(to < paragraph.end ? /\s\S*$/ : /\s+$/, '');
  return (
    <p className="orphan__text" lang={language}>
      {from > paragraph.start && '… '}
      {lead}
      {before} <ins>{text.slice(at.start, at.end)}</ins>
      {number !== null && <sup>{number}</sup>}
      {rest}
      {to < paragraph.end && ' …'}
    </p>
  );
}
