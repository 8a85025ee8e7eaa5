import { crc32 } from '../gazetteer/crc32.ts';
import { fail, type Result, succeed } from '../result.ts';
import { BUCKETS } from './features.ts';
import type { TaggerModel } from './tagger.ts';
import { TAGS } from './tags.ts';

/** The tagger's file: magic "PTTG", version, CRC-32 of the rest, lengths of the two word lists, then the columns. */
export const TAGGER_MAGIC = 0x47545450;
export const TAGGER_VERSION = 1;
export const TAGGER_HEADER = 20;

/** Opens a tagger from its bytes, uncompressed, checked against its checksum; a fault is a sentence. */
export function openTagger(bytes: Uint8Array): Result<TaggerModel, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < TAGGER_HEADER || view.getUint32(0, true) !== TAGGER_MAGIC) {
    return fail('The file is not a Portée tagger.');
  }
  const version = view.getUint32(4, true);
  if (version !== TAGGER_VERSION) {
    return fail(`The tagger has version ${version}; this program reads version ${TAGGER_VERSION}.`);
  }
  if (crc32(bytes.subarray(12)) !== view.getUint32(8, true)) {
    return fail('The tagger is damaged: its checksum does not match its content.');
  }
  const firstNames = view.getUint32(12, true);
  const ordinary = view.getUint32(16, true);
  const transitions = (TAGS + 1) * TAGS;
  let at = TAGGER_HEADER;
  const take = (length: number): Uint8Array => {
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  };
  /** Copied, because the columns of a file need not lie at even addresses. */
  const signed = (part: Uint8Array) => new Int16Array(new Uint8Array(part).buffer);
  return succeed({
    transitions: signed(take(transitions * 2)),
    weights: signed(take(BUCKETS * TAGS * 2)),
    lexicon: { firstNames: { bits: take(firstNames) }, ordinary: { bits: take(ordinary) } },
  });
}
