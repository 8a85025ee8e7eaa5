import { hasFrontMatter } from './front-matter.ts';
import type { FormatName } from './imported-article.ts';
import { latinOf } from './latin.ts';
import { nulsIn } from './nuls.ts';

/** What a file is by its first bytes: a format, one that cannot be read, or text of some kind. */
export type BytesKind =
  | {
      readonly kind: 'format';
      readonly format: Extract<FormatName, 'PDF' | 'DOCX' | 'EPUB' | 'MHTML' | 'zip' | 'edition'>;
    }
  | { readonly kind: 'unsupported'; readonly format: string }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'text' };

/** Beginnings that tell a format which is not read here, to be named in the refusal. */
const unread: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['ID3', 'MP3'],
  ['%!PS', 'PostScript'],
  ['\x7fELF', 'ELF'],
  ['SQLite format 3', 'SQLite'],
  ['bplist00', 'Safari web archive'],
];

/** Browsers' beginning of a page saved in one file, and office programs'. */
const mhtml = /^(?:From: <Saved by|MIME-Version: 1\.0\r?\nContent-Type: multipart\/related)/i;

/** GeoJSON, which has shapes and no texts: its kind, and what such a kind holds. */
const isGeoJson = (start: string): boolean =>
  /^(?:\xef\xbb\xbf)?\s{0,9}\{\s{0,9}"type"\s{0,9}:\s{0,9}"(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))"/.test(
    start,
  ) && /"(?:coordinates|geometry|geometries|features)"/.test(start);

/** Tells a file by its content; its name is no evidence. */
export function sniffBytes(head: Uint8Array): BytesKind {
  const start = latinOf(head.subarray(0, 1024));
  if (start.includes('%PDF-')) return { kind: 'format', format: 'PDF' };
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(head);
  // The container of Microsoft's older formats, and of newer ones with a password.
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    const isLocked = utf16NameIn(head, 'EncryptedPackage');
    return isLocked ? { kind: 'encrypted' } : { kind: 'unsupported', format: 'Word 97-2003, .doc' };
  }
  if (mhtml.test(start)) return { kind: 'format', format: 'MHTML' };
  const known = unread.find(([magic]) => start.startsWith(magic));
  if (known !== undefined) return { kind: 'unsupported', format: known[1] };
  if (isGeoJson(start)) return { kind: 'unsupported', format: 'GeoJSON' };
  return isText(head) ? { kind: 'text' } : { kind: 'binary' };
}

function sniffZip(head: Uint8Array): BytesKind {
  const names = namesIn(head);
  const has = (name: string) => names.some((one) => one === name);
  const mimetype = /mimetype(application\/[\w.+-]+)/.exec(latinOf(head.subarray(0, 200)))?.[1];
  if (mimetype === 'application/epub+zip' || has('META-INF/container.xml')) {
    return { kind: 'format', format: 'EPUB' };
  }
  if (mimetype?.startsWith('application/vnd.oasis.opendocument')) {
    return { kind: 'unsupported', format: 'OpenDocument' };
  }
  const starts = (folder: string) => names.some((one) => one.startsWith(folder));
  if (starts('word/')) return { kind: 'format', format: 'DOCX' };
  if (starts('xl/')) return { kind: 'unsupported', format: 'XLSX' };
  if (starts('ppt/')) return { kind: 'unsupported', format: 'PPTX' };
  const isEdition = names.some((one) => /^(?:[^/]+\/)?edition\.json$/.test(one));
  return { kind: 'format', format: isEdition ? 'edition' : 'zip' };
}

/** The names of a zip's entries that the head holds, by their local headers. */
function namesIn(head: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 0; at + 30 < head.length; at++) {
    if (head[at] !== 0x50 || head[at + 1] !== 0x4b) continue;
    const isLocal = head[at + 2] === 3 && head[at + 3] === 4;
    const isCentral = head[at + 2] === 1 && head[at + 3] === 2;
    if (!isLocal && !isCentral) continue;
    const lengthAt = at + (isLocal ? 26 : 28);
    const length = (head[lengthAt] ?? 0) | ((head[lengthAt + 1] ?? 0) << 8);
    const from = at + (isLocal ? 30 : 46);
    names.push(latinOf(head.subarray(from, from + Math.min(length, 300))));
  }
  return names;
}

/** No file of text has these: a NUL that is not UTF-16's, or many control characters. */
function isText(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const { even, odd } = nulsIn(head);
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte >= 0x20 || byte === 0) continue;
    if (byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  const isUtf16 = marked || Math.min(even, odd) * 8 <= Math.max(even, odd);
  const isFew = controls <= head.length * 0.02 + 1;
  // A stray NUL in a text is taken out; UTF-16 has one in every second byte, binary files anywhere.
  const few = even + odd <= head.length * 0.002 + 1;
  return isFew && (few || (isUtf16 && Math.max(even, odd) > head.length * 0.1));
}

function utf16NameIn(head: Uint8Array, name: string): boolean {
  return latinOf(head).includes([...name].join('\0'));
}

type TextFormat = Extract<
  FormatName,
  'plain text' | 'Markdown' | 'HTML' | 'feed' | 'CSV' | 'NDJSON'
>;

/**
 * Which format a text is in, by its beginning. Tables and Markdown look like plain text: there the file's
 * name is asked, and believed only where the text can be such.
 */
export function sniffText(beginning: string, path: string): TextFormat {
  const start = beginning.replace(/^\ufeff/, '').trimStart();
  const name = path.toLowerCase();
  if (isFeed(start)) return 'feed';
  if (isHtml(start)) return 'HTML';
  if (isJsonLine(start)) return 'NDJSON';
  if (hasFrontMatter(start.replace(/\r\n?/g, '\n')) || /\.(?:md|markdown)$/.test(name))
    return 'Markdown';
  if (/\.(?:csv|tsv)$/.test(name) && /[,;\t|]/.test(firstLine(start))) return 'CSV';
  return looksLikeTable(start) ? 'CSV' : 'plain text';
}

const firstLine = (text: string): string => text.split(/[\r\n]/, 1)[0] ?? '';

/** The first element, past declarations and comments. */
function firstElement(start: string): string {
  let rest = start;
  for (let n = 0; n < 20 && /^<[?!]/.test(rest); n++) {
    const end = endOfDeclaration(rest);
    if (end < 2) return '';
    rest = rest.slice(end + 1).trimStart();
  }
  return (/^<([a-z][\w:-]{0,40})/i.exec(rest)?.[1] ?? '').toLowerCase();
}

/** Where a declaration, a comment or a document type ends; a document type may hold declarations of its own. */
function endOfDeclaration(text: string): number {
  if (text.startsWith('<!--')) return text.indexOf('-->') + 2;
  const end = text.indexOf('>');
  const inner = text.slice(0, end).indexOf('[');
  return inner === -1 ? end : text.indexOf(']>', inner) + 1;
}

const isFeed = (start: string): boolean => ['rss', 'feed', 'rdf:rdf'].includes(firstElement(start));

function isHtml(start: string): boolean {
  if (/^<!doctype html/i.test(start)) return true;
  const first = firstElement(start);
  if (first === 'html' || first === 'body' || first === 'head') return true;
  // A piece of a page: it begins with an element and closes some of HTML's own.
  return (
    first !== '' && /<\/(?:p|div|a|span|h[1-6]|article|section|ul|table)>|<br ?\/?>/i.test(start)
  );
}

function isJsonLine(start: string): boolean {
  if (!start.startsWith('{')) return false;
  const end = start.indexOf('\n');
  if (end === -1) return /^\{\s*"/.test(start);
  try {
    return typeof JSON.parse(start.slice(0, end)) === 'object';
  } catch {
    return false;
  }
}

/** Some lines with the same number, more than one, of tabs or semicolons. Commas alone are prose's. */
function looksLikeTable(start: string): boolean {
  const lines = start.slice(0, 20_000).split(/\r?\n/).slice(0, 6);
  if (lines.length < 3) return false;
  return ['\t', ';'].some((delimiter) => {
    const counts = lines
      .slice(0, 3)
      .map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length);
    return (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0]);
  });
}
