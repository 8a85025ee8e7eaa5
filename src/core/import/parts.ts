import { findPart, type QuotedPart } from '../edition/segments.ts';
import type { ImportedArticle } from './imported-article.ts';

/**
 * An article's segments as `edition.json` quotes them. What quoting cannot tell apart from a line before it
 * stays a paragraph.
 */
export function partsOf({
  text,
  segments,
}: Pick<ImportedArticle, 'text' | 'segments'>): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let from = 0;
  for (const { kind, start, end } of segments) {
    if (kind === 'paragraph') continue;
    const line = text.slice(start, end);
    const quote = line.trim();
    const at = start + line.indexOf(quote);
    const part = { kind, quote };
    if (quote === '' || findPart(text, part, from) !== at) continue;
    parts.push(part);
    from = at + quote.length;
  }
  return parts;
}
