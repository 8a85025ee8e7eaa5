import { loadEdition } from '../../edition/load-edition.ts';
import { decodeStrictly } from '../decode.ts';
import type { Format } from '../format.ts';
import { unzip } from '../unzip.ts';
import { refusal } from '../yields.ts';

const ofEdition =
  /^(?:[^/]+\/)?((?:edition|places|systems|claims|events|story)\.json|articles\/[\w.-]+\.txt|(?:(?:annotations|dates|work\/articles)\/[\w.-]+|work\/(?:log|place-ids))\.json)$/;

/** An edition as it was exported: the form that people edit, in a zip. */
export const editionZip: Format = {
  name: 'edition',
  reads: 'byte stream',
  async *import({ source, options: { limits } }) {
    const files = new Map<string, string>();
    const entries = unzip(
      source.chunks(),
      { unpackedBytes: limits.unpackedBytes, entries: limits.zipEntries },
      (name) => ofEdition.test(name),
    );
    for await (const entry of entries) {
      if (!entry.ok) {
        yield refusal(source.path, entry.fault);
        return;
      }
      const { name, bytes } = entry.value;
      const text = decodeStrictly(bytes);
      if (text === null) {
        yield refusal(source.path, { code: 'damaged', detail: `${name} is not in UTF-8` });
        return;
      }
      files.set(ofEdition.exec(name)?.[1] ?? name, text);
    }
    const loaded = loadEdition(files);
    if (loaded.ok) {
      const { edition, claims, work } = loaded.value;
      yield { type: 'edition', path: source.path, files, edition, claims, work };
    } else {
      const problems = loaded.fault.map((one) => `${one.file}:${one.line}: ${one.sentence}`);
      yield refusal(source.path, { code: 'edition does not hold together', problems });
    }
  },
};
