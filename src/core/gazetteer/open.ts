import { fail, type Result, succeed } from '../result.ts';
import { crc32 } from './crc32.ts';
import {
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  type Section,
  sections,
  type Tables,
} from './format.ts';
import { Gazetteer } from './gazetteer.ts';
import { NameIndex } from './name-index.ts';
import { decodeUtf8 } from './utf8.ts';

/** Why a file is no gazetteer that can be used; `detail` says it in a sentence, in English. */
interface GazetteerFault {
  readonly code: 'not-a-gazetteer' | 'other-version' | 'damaged';
  readonly detail: string;
}

/**
 * Opens a gazetteer from its bytes, uncompressed. Nothing is copied but the index of names; a file
 * that is cut off, altered or of another version is refused.
 */
export function openGazetteer(bytes: Uint8Array): Result<Gazetteer, GazetteerFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    return refuse('not-a-gazetteer', 'The file is not a Portée gazetteer.');
  }
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) {
    return refuse(
      'other-version',
      `The gazetteer has format version ${version}; this program reads version ${FORMAT_VERSION}.`,
    );
  }
  if (crc32(bytes.subarray(HEADER_BYTES)) !== view.getUint32(8, true)) {
    return refuse('damaged', 'The gazetteer is damaged: its checksum does not match its content.');
  }
  const section = (name: Section): Uint8Array => {
    const at = HEADER_BYTES + sections.indexOf(name) * 8;
    const offset = view.getUint32(at, true);
    return bytes.subarray(offset, offset + view.getUint32(at + 4, true));
  };
  const json = section('tables');
  const tables = JSON.parse(decodeUtf8(json, 0, json.length)) as Tables;
  const count = section('feature').length;
  return succeed(new Gazetteer(tables, new NameIndex(section('names'), count), section));
}

const refuse = (code: GazetteerFault['code'], detail: string): Result<never, GazetteerFault> =>
  fail({ code, detail });
