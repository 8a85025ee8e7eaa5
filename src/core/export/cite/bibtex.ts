import { type Citation, datePartsOf, quoteOf } from './citation.ts';

/** What TeX would take for a command, and how it is written to be itself. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '^': '\\textasciicircum{}',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
};

/** An entry of BibTeX, in UTF-8: `@misc`, since what publishes an article is not always a newspaper. */
export function bibtexOf(citation: Citation): string {
  const { article, title, language, link, accessed } = citation;
  const [date] = datePartsOf(article.date?.edtf ?? '');
  const [year, month, day] = date ?? [];
  const quote = quoteOf(citation);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${tex(title)}}`],
    ['author', article.signature === null ? null : `{${tex(article.signature)}}`],
    ['howpublished', article.publisher === null ? null : tex(article.publisher)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['date', article.date === null ? null : tex(article.date.edtf)],
    ['language', tex(article.language)],
    ['url', webAddress(article.sourceUrl) ?? webAddress(link)],
    ['urldate', accessed],
    ['note', quote === null ? null : tex(inQuotes(quote, language))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${keyOf(article.id)},\n${lines.join(',\n')}\n}\n`;
}

/** Letters, digits, `-` and `:` alone part no key from what follows. */
const keyOf = (id: string): string => id.replace(/[^\w:-]+/g, '-') || 'article';

/** Control characters mean nothing in a reference; a line's end would part it. */
const tex = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}$&#^_%~]/g, (sign) => special[sign] ?? sign);

const inQuotes = (text: string, language: string): string =>
  language === 'fr' ? `« ${text} »` : `“${text}”`;

/** An address as it is: braces would end the field, and an address has none that are not escaped. */
function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
