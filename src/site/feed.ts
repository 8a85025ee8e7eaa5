import { daysOf } from '../core/dates/edtf.ts';
import { isWithheld } from '../core/edition/withheld.ts';
import type { AnnotatedArticle, ArticleSummary } from '../library/answers.ts';
import { type Markup, markup } from './markup.ts';
import { originOf, shortened, titleOf } from './naming.ts';
import { addressOf, articlePath, type Site } from './site.ts';

/** How many articles the feed has, the latest first. */
export const feedLength = 50;

/** A dated article with the beginning of what may be read of it. */
export interface FeedEntry {
  readonly summary: ArticleSummary;
  readonly words: string;
}

/**
 * The latest articles as an Atom feed (RFC 4287). Its times are the articles' own dates: a site that is built twice is
 * the same twice. Null where no article has a date, which the form demands.
 */
export function atomFeed(site: Site, entries: readonly FeedEntry[]): string | null {
  const [latest] = entries;
  if (latest === undefined) return null;
  const { title, address, head, language } = site;
  const self = addressOf(site, 'feed.xml');
  return `${markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${title}</title>
<id>${address ?? `urn:portee:${head.key}`}</id>
<updated>${timeOf(latest.summary)}</updated>
<link href="${address ?? './'}"/>
${self && markup`<link rel="self" href="${self}"/>\n`}<author><name>${title}</name></author>
${entries.map((entry) => entryOf(site, entry))}</feed>
`}`;
}

function entryOf(site: Site, { summary, words }: FeedEntry): Markup {
  const path = articlePath(summary.id);
  const address = addressOf(site, path);
  return markup`<entry>
<title>${titleOf(summary, site.language)}</title>
<id>${address ?? `urn:portee:${site.head.key}:article:${summary.id}`}</id>
<link href="${address ?? path}"/>
<updated>${timeOf(summary)}</updated>
<author><name>${originOf(summary, site.language)}</name></author>
<summary xml:lang="${summary.language}">${shortened(words)}</summary>
</entry>
`;
}

/** The last day that the date covers: the article stood then. */
function timeOf({ date }: ArticleSummary): string {
  const day = date === null ? null : daysOf(date.edtf)?.last;
  return `${day ?? '1970-01-01'}T00:00:00Z`;
}

/** The first words of an article that may be published. */
export function beginningOf({ article }: AnnotatedArticle): string {
  const isPartial = article.publication === 'passages';
  const texts = article.segments.flatMap(({ kind, start, end }) =>
    kind === 'paragraph' ? [article.text.slice(start, end)] : [],
  );
  const first = texts.find((text) => text.trim() !== '' && !(isPartial && isWithheld(text))) ?? '';
  return isPartial ? first.replace(/·+/g, '…') : first;
}
