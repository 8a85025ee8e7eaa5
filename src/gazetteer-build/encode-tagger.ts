import { crc32 } from '../core/gazetteer/crc32.ts';
import type { TaggerModel } from '../core/geoparse/tagger.ts';
import { TAGGER_HEADER, TAGGER_MAGIC, TAGGER_VERSION } from '../core/geoparse/tagger-file.ts';

/** Writes a trained tagger as `openTagger` reads it. */
export function encodeTagger({ weights, transitions, lexicon }: TaggerModel): Uint8Array {
  const parts = [
    bytesOf(transitions),
    bytesOf(weights),
    lexicon.firstNames.bits,
    lexicon.ordinary.bits,
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, TAGGER_HEADER));
  const view = new DataView(file.buffer);
  view.setUint32(0, TAGGER_MAGIC, true);
  view.setUint32(4, TAGGER_VERSION, true);
  view.setUint32(12, lexicon.firstNames.bits.length, true);
  view.setUint32(16, lexicon.ordinary.bits.length, true);
  let at = TAGGER_HEADER;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  view.setUint32(8, crc32(file.subarray(12)), true);
  return file;
}

/** Little-endian, as every machine that runs this is. */
const bytesOf = (values: TaggerModel['weights']): Uint8Array =>
  new Uint8Array(Int16Array.from(values).buffer);
