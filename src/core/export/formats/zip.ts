import { strToU8, Zip, ZipDeflate } from 'fflate';
import { dataFiles } from '../data-form/files.ts';
import type { Exported } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';

/** The edition as a folder like `data/`, packed; each file deflated as it is written. */
export const zip: WritersOf<'zip'> = { edition: pack };

async function* pack(exported: Exported): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  const archive = new Zip((fault, bytes) => {
    if (fault) throw fault;
    written.push(bytes);
  });
  const mtime = packedOn(exported.about.date);
  for await (const { path, pieces } of dataFiles(exported)) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = mtime;
    archive.add(file);
    for await (const piece of pieces) {
      file.push(strToU8(piece));
      yield* written.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* written.splice(0);
  }
  archive.end();
  yield* written.splice(0);
}

/** Archives know local times from 1980 to 2099, and no zone: the day's first moment, wherever it is packed. */
function packedOn(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day);
}
