import { succeed } from '../../result.ts';
import type { Format } from '../format.ts';
import { latinOf } from '../latin.ts';
import { type Read, refuse } from '../refusal.ts';
import { readWhole, sourceOf } from '../source.ts';
import { refusal } from '../yields.ts';

/** A page with all that belongs to it in one file, as Chromium saves it (RFC 2557): its first part of HTML is imported as itself. */
export const mhtml: Format = {
  name: 'MHTML',
  reads: 'byte stream',
  async *import({ source, options: { limits } }, importEntry) {
    const bytes = await readWhole(source, limits.fileBytes);
    const page = bytes.ok ? pageIn(bytes.value) : bytes;
    if (page.ok) yield* importEntry(sourceOf(source.path, page.value));
    else yield refusal(source.path, page.fault);
  },
};

/** A header's fields, by their names in small letters; continued lines are one. */
type Fields = ReadonlyMap<string, string>;

function pageIn(bytes: Uint8Array): Read<Uint8Array> {
  const file = latinOf(bytes);
  const head = fieldsAt(file, 0);
  const boundary = /boundary="?([^";]{1,200})/i.exec(head.fields.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return refuse({ code: 'damaged', detail: 'no boundary' });
  const mark = `\n--${boundary.trim()}`;
  // Each part is looked for behind the last one's fields: however many marks there are, the file is read once.
  for (let at = file.indexOf(mark, head.end - 1); at !== -1; ) {
    const { fields, end } = fieldsAt(file, lineAfter(file, at + mark.length));
    const next = file.indexOf(mark, end - 1);
    if (/^text\/html\b/i.test(fields.get('content-type') ?? '')) {
      const body = file.slice(end, next === -1 ? file.length : next);
      const address =
        fields.get('content-location') ?? head.fields.get('snapshot-content-location');
      const page = decoded(body, fields);
      if (page === null) return refuse({ code: 'damaged', detail: 'base64' });
      return succeed(bytesOf(`${savedFrom(address ?? '')}${page}`));
    }
    at = next;
  }
  return refuse({ code: 'no text' });
}

/** As a page that is saved by itself says it. */
const savedFrom = (address: string): string =>
  /^https?:\/\/[^\s<>"]{1,2000}$/i.test(address) ? `<!-- saved from url=(0000)${address} -->` : '';

/** Where the next line begins; the file's end where there is none. */
function lineAfter(file: string, at: number): number {
  const end = file.indexOf('\n', at);
  return end === -1 ? file.length : end + 1;
}

/** The fields from there to an empty line, and where that ends. */
function fieldsAt(file: string, from: number): { readonly fields: Fields; readonly end: number } {
  const fields = new Map<string, string>();
  let last = '';
  let at = from;
  while (at < file.length) {
    const next = lineAfter(file, at);
    const line = file.slice(at, next).replace(/\r?\n?$/, '');
    at = next;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).toLowerCase();
      fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return { fields, end: at };
}

/** Of browsers and Node alike; `core` is checked without the library of either. */
declare const atob: (base64: string) => string;

/** A part's bytes, each a character; null where they are not what its fields say. */
function decoded(body: string, fields: Fields): string | null {
  switch (fields.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    case 'base64':
      return unbased(body.replace(/\s/g, ''));
    default:
      return body;
  }
}

function unbased(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}

const bytesOf = (latin: string): Uint8Array =>
  Uint8Array.from({ length: latin.length }, (_, at) => latin.charCodeAt(at));
