import { succeed } from '../../result.ts';
import { Changes } from '../clean.ts';
import { decodeBytes } from '../decode.ts';
import type { Format } from '../format.ts';
import {
  type ArticleMetadata,
  type Metadatum,
  noMetadata,
  stated,
  unknown,
} from '../imported-article.ts';
import { type Block, blocksOf } from '../markup/blocks.ts';
import { elementsOf, firstOf, type MarkupElement, textIn } from '../markup/tree.ts';
import { readXml } from '../markup/xml.ts';
import { type Read, refuse } from '../refusal.ts';
import { metadataFrom } from '../stated-fields.ts';
import { unzipAll } from '../unzip.ts';
import { eventOf, refusal } from '../yields.ts';

/** An EPUB: each document of its spine that holds text is an article. */
export const epub: Format = {
  name: 'EPUB',
  reads: 'bytes',
  async *import({ source: { path }, bytes, options: { limits, mends } }) {
    const files = await unzipAll(
      bytes,
      { unpackedBytes: limits.documentBytes, entries: limits.zipEntries },
      (name) => /\.(?:xml|opf|x?html?)$/i.test(name),
    );
    const book = files.ok ? readBook(files.value) : files;
    if (!book.ok) {
      yield refusal(path, book.fault);
      return;
    }
    const { chapters, metadata } = book.value;
    const withText = chapters.filter(({ lines }) => lines.length > 0);
    if (withText.length === 0) yield refusal(path, { code: 'no text' });
    for (const { part, lines } of withText) {
      yield eventOf({
        origin: { path, format: 'EPUB', part },
        lines,
        // The book's title is a chapter's only where it is the only one.
        metadata: withText.length === 1 ? metadata : { ...metadata, title: unknown },
        decoding: null,
        changes: new Changes(),
        mends,
      });
    }
  },
};

interface Book {
  readonly metadata: ArticleMetadata;
  readonly chapters: readonly { readonly part: number; readonly lines: readonly Block[] }[];
}

/** container.xml → package → spine → documents (EPUB 3, Open Container Format). */
function readBook(files: ReadonlyMap<string, Uint8Array>): Read<Book> {
  const container = xmlIn(files, 'META-INF/container.xml');
  if (!container.ok) return container;
  const packagePath = firstOf(container.value, 'rootfile')?.attributes.get('full-path') ?? '';
  const packaged = xmlIn(files, packagePath);
  if (!packaged.ok) return packaged;
  const folder = packagePath.includes('/') ? packagePath.replace(/[^/]*$/, '') : '';
  const hrefs = new Map<string, string>();
  const spine: string[] = [];
  for (const { name, attributes } of elementsOf(packaged.value)) {
    const bare = name.replace(/^opf:/, '');
    if (bare === 'item') hrefs.set(attributes.get('id') ?? '', attributes.get('href') ?? '');
    if (bare === 'itemref') spine.push(attributes.get('idref') ?? '');
  }
  const chapters = spine.map((id, at) => {
    const document = xmlIn(files, resolve(folder, hrefs.get(id) ?? ''));
    const body = document.ok ? firstOf(document.value, 'body') : null;
    return { part: at + 1, lines: body === null ? [] : blocksOf(body) };
  });
  return succeed({ chapters, metadata: metadataOf(packaged.value) });
}

function xmlIn(files: ReadonlyMap<string, Uint8Array>, name: string): Read<MarkupElement> {
  const bytes = files.get(name);
  if (bytes === undefined) return refuse({ code: 'damaged', detail: `${name} is missing` });
  const text = decodeBytes(bytes, bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8');
  return text.ok ? readXml(text.value) : text;
}

/** A path within the zip. "../" leads at most to its root: what lies outside is not there. */
function resolve(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${safelyDecoded(href.split('#', 1)[0] ?? '')}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function safelyDecoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function metadataOf(packaged: MarkupElement): ArticleMetadata {
  const said = new Map<string, string>();
  for (const element of elementsOf(packaged)) {
    const text = element.name.startsWith('dc:') ? textIn(element).trim() : '';
    if (text !== '' && !said.has(element.name)) said.set(element.name, text);
  }
  const say = (name: string): Metadatum<string> => {
    const value = said.get(name);
    return value === undefined ? unknown : stated(value, 'document properties', name);
  };
  return metadataFrom({
    ...noMetadata,
    title: say('dc:title'),
    author: say('dc:creator'),
    publisher: say('dc:publisher'),
    date: say('dc:date'),
    language: say('dc:language'),
  });
}
