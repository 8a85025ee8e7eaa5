import { fail, succeed } from '../../core/result.ts';
import type { ReadFile } from '../tables/files.ts';
import type { Emit } from '../tables/table-writer.ts';

/** A compiled edition's files, kept in memory. */
export interface MemoryFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly emit: Emit;
  readonly read: ReadFile;
}

export function memoryFiles(): MemoryFiles {
  const texts = new Map<string, string>();
  return {
    texts,
    emit: async ({ path, text }) => {
      texts.set(path, text);
    },
    read: async (path) => {
      const text = texts.get(path);
      if (text === undefined) return fail({ kind: 'unreachable', detail: `${path} is not there` });
      return succeed(JSON.parse(text));
    },
  };
}
