import { type Citation, datePartsOf, quoteOf } from './citation.ts';

/** A reference for Zotero and others: an array of one item of CSL-JSON (citation style language 1.0.2). */
export function cslJsonOf(citation: Citation): string {
  const { article, title, link, accessed } = citation;
  const { id, publisher, signature, sourceUrl, language, date } = article;
  const quote = quoteOf(citation);
  const url = [sourceUrl, link].find((address) => address && /^https?:\/\//i.test(address));
  const parts = datePartsOf(date?.edtf ?? '');
  const item = {
    id,
    type: 'article-newspaper',
    title,
    ...(signature === null ? {} : { author: [{ literal: signature }] }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(date === null || parts.length === 0
      ? {}
      : {
          issued: { 'date-parts': parts, ...(date.basis === 'inferred' ? { circa: true } : {}) },
        }),
    language,
    ...(url ? { URL: url } : {}),
    accessed: { 'date-parts': datePartsOf(accessed) },
    ...(quote === null ? {} : { note: quote }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
