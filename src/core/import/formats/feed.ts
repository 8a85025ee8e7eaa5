import { Changes } from '../clean.ts';
import type { DraftLine } from '../compose.ts';
import { decodeEntities } from '../entities.ts';
import type { Format, TextJob } from '../format.ts';
import type { ImportEvent } from '../import-event.ts';
import {
  type ArticleMetadata,
  bestOf,
  type Metadatum,
  noMetadata,
  stated,
  unknown,
} from '../imported-article.ts';
import { blocksOf } from '../markup/blocks.ts';
import { childrenOf, elementsOf, type MarkupElement, squeezed, textIn } from '../markup/tree.ts';
import { readXml } from '../markup/xml.ts';
import { metadataFrom } from '../stated-fields.ts';
import { eventOf, refusal } from '../yields.ts';

/** RSS 0.9 to 2.0 and Atom: each entry is an article. */
export const feed: Format = {
  name: 'feed',
  reads: 'text',
  async *import(job) {
    const { path } = job.source;
    const xml = readXml(job.text);
    if (!xml.ok) {
      yield refusal(path, xml.fault);
      return;
    }
    const entries = [...elementsOf(xml.value)].filter(
      ({ name }) => name === 'item' || name === 'entry',
    );
    if (entries.length === 0) yield refusal(path, { code: 'no text' });
    const head = headOf(xml.value);
    for (const [at, entry] of entries.entries()) yield await readEntry(job, entry, head, at + 1);
  },
};

/** What the feed says of itself: whose it is, and its language. */
function headOf(root: MarkupElement): Pick<ArticleMetadata, 'publisher' | 'language'> {
  const channel = [...elementsOf(root)].find(({ name }) => name === 'channel' || name === 'feed');
  if (channel === undefined) return { publisher: unknown, language: unknown };
  const lang = channel.attributes.get('xml:lang') ?? '';
  return {
    publisher: said(channel, 'title'),
    language: bestOf(
      said(channel, 'language', 'dc:language'),
      lang === '' ? unknown : stated(lang, 'feed', 'xml:lang'),
    ),
  };
}

/** The first child of one of these names that holds text. */
function said(element: MarkupElement, ...names: readonly string[]): Metadatum<string> {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = squeezed(textIn(child));
      if (text !== '') return stated(text, 'feed', name);
    }
  }
  return unknown;
}

async function readEntry(
  { source: { path }, readers, decoding, options: { mends } }: TextJob,
  entry: MarkupElement,
  head: Pick<ArticleMetadata, 'publisher' | 'language'>,
  part: number,
): Promise<ImportEvent> {
  const full = firstWithContent(entry, ['content:encoded', 'content', 'xhtml:body', 'fulltext']);
  const content = full ?? firstWithContent(entry, ['description', 'summary', 'media:description']);
  const metadata = metadataOf(entry, head);
  const title = metadata.title.basis === 'unknown' ? null : metadata.title.value;
  const lines: DraftLine[] = title === null ? [] : [{ kind: 'title', text: title }];
  if (content !== null) {
    // Atom's XHTML is part of the document; all else is HTML as text.
    if (childrenOf(content).length > 0) lines.push(...blocksOf(content));
    else {
      const page = await readers.html(textIn(content));
      if (!page.ok) return refusal(path, page.fault, part);
      lines.push(...blocksOf(page.value.root));
    }
  }
  return eventOf({
    origin: { path, format: 'feed', part },
    lines,
    metadata,
    decoding,
    changes: new Changes(),
    warnings: full === null ? [{ code: 'summary only' }] : [],
    mends,
  });
}

function firstWithContent(entry: MarkupElement, names: readonly string[]): MarkupElement | null {
  const found = names.flatMap((name) => childrenOf(entry, name));
  return found.find((element) => textIn(element).trim() !== '') ?? null;
}

function metadataOf(
  entry: MarkupElement,
  { publisher, language }: Pick<ArticleMetadata, 'publisher' | 'language'>,
): ArticleMetadata {
  const author = childrenOf(entry, 'author')[0];
  const name = author === undefined ? unknown : said(author, 'name');
  return metadataFrom({
    ...noMetadata,
    title: decodedTitle(said(entry, 'title')),
    author: bestOf(said(entry, 'dc:creator'), name, said(entry, 'author')),
    publisher: bestOf(said(entry, 'dc:publisher', 'source'), publisher),
    date: said(entry, 'pubdate', 'published', 'dc:date', 'updated'),
    url: linkOf(entry),
    language: bestOf(said(entry, 'dc:language'), language),
  });
}

/** Feeds write a title's entities twice: once for HTML, and once more for XML. */
const decodedTitle = (title: Metadatum<string>): Metadatum<string> =>
  title.basis === 'unknown'
    ? title
    : { ...title, value: decodeEntities(title.value, new Changes()) };

/** RSS has the address as text, Atom in an attribute of the link that is not to something else. */
function linkOf(entry: MarkupElement): Metadatum<string> {
  const links = childrenOf(entry, 'link');
  const alternate = links.find(({ attributes }) => {
    const rel = attributes.get('rel') ?? 'alternate';
    return rel === 'alternate' && attributes.has('href');
  });
  const href = alternate?.attributes.get('href');
  return href === undefined ? said(entry, 'link') : stated(href, 'feed', 'link');
}
