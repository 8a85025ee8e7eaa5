import { succeed } from '../result.ts';
import { nulsIn } from './nuls.ts';
import { type Read, refuse } from './refusal.ts';
import { fromLatin1 } from './windows-1252.ts';

/** How bytes were read as text: the encoding, and what it was told by. */
export interface Decoding {
  /** A label that TextDecoder knows: "utf-8", "windows-1252". */
  readonly encoding: string;
  readonly by:
    | 'byte order mark'
    | 'NUL bytes'
    | 'valid UTF-8'
    | 'declaration'
    | 'statistics'
    | 'default'
    | 'choice';
}

interface Decoder {
  readonly encoding: string;
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
}

/** Of browsers and Node alike; `core` is checked without the library of either. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder;

/** Enough of a file to tell its encoding by. */
export const SAMPLE_BYTES = 1 << 16;

const boms: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Tells the encoding of a text by its first bytes: a byte order mark, the NULs of UTF-16, whether it is
 * valid UTF-8, what the text declares, what `guess` makes of it, and else windows-1252, in which
 * every byte is some character.
 *
 * @param isWhole whether the sample is the whole file: a longer one may be cut within a character
 */
export async function detectEncoding(
  sample: Uint8Array,
  isWhole: boolean,
  guess: (bytes: Uint8Array) => Promise<string | null>,
): Promise<Decoding> {
  const marked = boms.find(([mark]) => mark.every((byte, at) => sample[at] === byte));
  if (marked !== undefined) return { encoding: marked[1], by: 'byte order mark' };
  const utf16 = utf16ByNuls(sample);
  if (utf16 !== null) return { encoding: utf16, by: 'NUL bytes' };
  if (isUtf8(sample, isWhole)) return { encoding: 'utf-8', by: 'valid UTF-8' };
  const declared = declaredIn(sample);
  if (declared !== null) return { encoding: declared, by: 'declaration' };
  const guessed = await guess(sample);
  if (guessed !== null && isKnown(guessed) && !/^utf|^iso-8859-1$/i.test(guessed)) {
    return { encoding: guessed.toLowerCase(), by: 'statistics' };
  }
  return { encoding: 'windows-1252', by: 'default' };
}

/** Reads bytes in an encoding. Bytes that it does not have become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, label: string): Read<string> {
  const decoder = decoderOf(label);
  if (decoder === null) return refuse({ code: 'unknown encoding', label });
  return succeed(finisher(decoder)(decoder.decode(bytes)));
}

/** Reads a stream of bytes in an encoding that is known to be one, without breaking characters at its seams. */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  const finish = finisher(decoder);
  for await (const chunk of chunks) {
    const text = finish(decoder.decode(chunk, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = finish(decoder.decode());
  if (rest !== '') yield rest;
}

/** Under all labels of windows-1252 and Latin-1, which the Encoding Standard takes for one. */
function finisher({ encoding }: Decoder): (text: string) => string {
  return encoding === 'windows-1252' ? fromLatin1 : (text) => text;
}

const isKnown = (label: string): boolean => decoderOf(label) !== null;

/** Null where there is no encoding of that label. */
function decoderOf(label: string): Decoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: in texts of Latin letters every second byte is NUL. */
function utf16ByNuls(sample: Uint8Array): string | null {
  const { even, odd } = nulsIn(sample);
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

function isUtf8(sample: Uint8Array, isWhole: boolean): boolean {
  const whole = isWhole ? sample : sample.subarray(0, lastBoundary(sample));
  return decodeStrictly(whole) !== null;
}

/** The text, or null where the bytes are no valid UTF-8. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the last character of UTF-8 begins: it may be cut. */
function lastBoundary(bytes: Uint8Array): number {
  let at = bytes.length;
  while (at > 0 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80 && bytes.length - at < 3) at--;
  return Math.max(0, at - 1);
}

/** `<?xml encoding="…"`, `<meta charset="…">` and `<meta … content="text/html; charset=…">`. */
function declaredIn(sample: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(sample.subarray(0, 4096));
  if (!/^\s{0,99}</.test(start)) return null;
  const label =
    /<\?xml[^>]{1,200}encoding\s?=\s?["']([\w.:-]{2,40})/i.exec(start)?.[1] ??
    /<meta[^>]{1,500}charset\s?=\s?["']?\s?([\w.:-]{2,40})/i.exec(start)?.[1];
  // It is no UTF-8, whatever it says.
  return label !== undefined && isKnown(label) && !/^utf-?8$/i.test(label)
    ? label.toLowerCase()
    : null;
}
