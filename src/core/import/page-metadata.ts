import { dateInAddress, edtfOf } from './edtf-of.ts';
import {
  type ArticleMetadata,
  bestOf,
  inferred,
  type Metadatum,
  stated,
  unknown,
} from './imported-article.ts';
import { readJsonLd } from './json-ld.ts';
import { elementsOf, type MarkupElement, squeezed, textIn } from './markup/tree.ts';
import { metadataFrom } from './stated-fields.ts';

/** What a page says of its article: in JSON-LD, in `<meta>`, in `<time>` and `<link>`, and in plain sight. */
export function pageMetadata(
  root: MarkupElement,
  { byline, savedFrom }: { readonly byline: string | null; readonly savedFrom: string | null },
): ArticleMetadata {
  const page = scan(root);
  const meta = (...names: readonly string[]): Metadatum<string> => {
    for (const name of names) {
      const content = page.metas.get(name);
      if (content !== undefined) return stated(content, 'meta element', name);
    }
    return unknown;
  };
  const fromLd = bestLd(page.jsonLd);
  const fromMeta = metadataFrom({
    title: meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    author: meta('author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author'),
    publisher: meta('og:site_name', 'dc.publisher', 'application-name', 'publisher'),
    date: meta(...dateNames),
    url: meta('og:url'),
    language: meta('og:locale', 'content-language', 'dc.language'),
  });
  const { canonical, time, lang, title, h1 } = page;
  const saved = savedFrom === null ? unknown : stated(savedFrom, 'saved page', 'saved from');
  const url = bestOf(fromLd.url, canonical, fromMeta.url, saved);
  return {
    title: bestOf(fromLd.title, fromMeta.title, h1, title),
    author: bestOf(fromLd.author, fromMeta.author, bylineOf(byline)),
    publisher: bestOf(fromLd.publisher, fromMeta.publisher, hostOf(url)),
    date: bestOf(fromLd.date, fromMeta.date, time, dateOf(url)),
    url,
    language: bestOf(fromLd.language, lang, fromMeta.language),
  };
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'datepublished',
  'pubdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
] as const;

interface Scanned {
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly canonical: Metadatum<string>;
  readonly time: Metadatum<string>;
  readonly lang: Metadatum<string>;
  readonly title: Metadatum<string>;
  readonly h1: Metadatum<string>;
}

/** One walk over the page. Of what stands several times, the first counts. */
function scan(root: MarkupElement): Scanned {
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  let canonical: Metadatum<string> = unknown;
  let time: Metadatum<string> = unknown;
  let lang: Metadatum<string> = unknown;
  let title: Metadatum<string> = unknown;
  let h1: Metadatum<string> = unknown;
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    const value = (attribute: string) => attributes.get(attribute) ?? '';
    if (name === 'meta') enterMeta(element, metas);
    else if (name === 'script' && /ld\+json/i.test(value('type'))) jsonLd.push(textIn(element));
    else if (name === 'html' && value('lang') !== '')
      lang = stated(value('lang'), 'html element', 'lang');
    else if (
      name === 'link' &&
      /\bcanonical\b/i.test(value('rel')) &&
      canonical.basis === 'unknown'
    )
      canonical = stated(value('href'), 'link element', 'canonical');
    else if (name === 'time' && time.basis === 'unknown') time = timeOf(element);
    else if (name === 'title' && title.basis === 'unknown')
      title = textOf(element, 'the page’s title');
    else if (name === 'h1' && h1.basis === 'unknown') h1 = textOf(element, 'the first heading');
  }
  const web = canonical.basis === 'unknown' ? '' : canonical.value;
  return { metas, jsonLd, canonical: isWeb(web) ? canonical : unknown, time, lang, title, h1 };
}

function enterMeta({ attributes }: MarkupElement, metas: Map<string, string>): void {
  const name =
    attributes.get('property') ??
    attributes.get('name') ??
    attributes.get('itemprop') ??
    attributes.get('http-equiv');
  const content = squeezed(attributes.get('content') ?? '');
  const key = name?.trim().toLowerCase();
  if (key !== undefined && content !== '' && !metas.has(key)) metas.set(key, content);
}

function timeOf(element: MarkupElement): Metadatum<string> {
  const date = edtfOf(element.attributes.get('datetime') ?? '');
  return date === null ? unknown : stated(date, 'time element', 'datetime');
}

function textOf(element: MarkupElement, from: 'the page’s title' | 'the first heading') {
  const text = squeezed(textIn(element));
  return text === '' ? unknown : inferred(text, from);
}

function bestLd(scripts: readonly string[]): ArticleMetadata {
  const found = scripts.flatMap((script) => readJsonLd(script));
  return metadataFrom({
    title: bestOf(...found.map(({ title }) => title)),
    author: bestOf(...found.map(({ author }) => author)),
    publisher: bestOf(...found.map(({ publisher }) => publisher)),
    date: bestOf(...found.map(({ date }) => date)),
    url: bestOf(...found.map(({ url }) => url)),
    language: bestOf(...found.map(({ language }) => language)),
  });
}

/** "Par Anne Martin" → "Anne Martin". A line with a figure is more than a name. */
function bylineOf(byline: string | null): Metadatum<string> {
  const name = squeezed(byline ?? '').replace(/^(?:par|by|de)\s+/i, '');
  return name === '' || name.length > 80 || /\d/.test(name)
    ? unknown
    : inferred(name, 'the line under the title');
}

export const isWeb = (address: string): boolean => /^https?:\/\/[^\s/]/i.test(address);

/** The host of a page's address: who publishes it, as far as the address tells. */
export function hostOf(url: Metadatum<string>): Metadatum<string> {
  if (url.basis === 'unknown') return unknown;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url.value)?.[1];
  return host === undefined ? unknown : inferred(host, 'the address');
}

export function dateOf(url: Metadatum<string>): Metadatum<string> {
  const date = url.basis === 'unknown' ? null : dateInAddress(url.value);
  return date === null ? unknown : inferred(date, 'the address');
}

/** Where a browser saved a page from, as Chromium and SingleFile write it in a comment at its head. */
export function savedFromIn(html: string): string | null {
  const head = html.slice(0, 4000);
  const address =
    /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,2000}) -->/i.exec(head)?.[1] ??
    /<!--\s{0,9}Page saved with SingleFile\s{1,9}url: (https?:\/\/[^\s<>"]{1,2000})/i.exec(
      head,
    )?.[1];
  return address ?? null;
}
