import type { Format } from '../format.ts';
import { sourceOf } from '../source.ts';
import { unzip } from '../unzip.ts';
import { refusal } from '../yields.ts';

/** A zip of files: each is imported as itself. */
export const zip: Format = {
  name: 'zip',
  reads: 'byte stream',
  async *import({ source, options: { limits }, depth }, importEntry) {
    if (depth >= limits.zipDepth) {
      yield refusal(source.path, { code: 'zips too deep', most: limits.zipDepth });
      return;
    }
    const entries = unzip(
      source.chunks(),
      { unpackedBytes: limits.unpackedBytes, entries: limits.zipEntries },
      (name) => !isSystemFile(name),
    );
    let files = 0;
    for await (const entry of entries) {
      if (!entry.ok) {
        yield refusal(source.path, entry.fault);
        return;
      }
      files++;
      const { name, bytes } = entry.value;
      const path = `${source.path}/${name}`;
      if (isUnsafe(name)) yield refusal(path, { code: 'unsafe path', path: name });
      else yield* importEntry(sourceOf(path, bytes));
    }
    if (files === 0) yield refusal(source.path, { code: 'empty' });
  },
};

/** What systems leave in zips beside people's files. */
const isSystemFile = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name);

/** A name that leads out of the zip. Nothing is written by it, but a zip that has one means harm. */
const isUnsafe = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\/.test(name);
