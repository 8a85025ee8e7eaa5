import type { ImportEvent } from '../../src/core/import/import-event.ts';
import { importSource } from '../../src/core/import/import-source.ts';
import type { ImportedArticle } from '../../src/core/import/imported-article.ts';
import { defaultLimits, type ImportOptions } from '../../src/core/import/options.ts';
import { sourceOf } from '../../src/core/import/source.ts';
import { loadPdfLibrary } from '../../src/node/pdf-library.ts';
import { createReaders } from '../../src/readers/create-readers.ts';

export const importReaders = createReaders(loadPdfLibrary);

export const plainOptions: ImportOptions = {
  encoding: null,
  columns: null,
  mends: false,
  knownWords: async () => () => false,
  limits: defaultLimits,
};

/** Everything that importing a file yields. Text is given as UTF-8. */
export async function importBytes(
  path: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<ImportEvent[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const events: ImportEvent[] = [];
  const all = { ...plainOptions, ...options };
  for await (const event of importSource(sourceOf(path, bytes), all, importReaders)) {
    events.push(event);
  }
  return events;
}

/** The articles that importing a file gives; refusals fail the test. */
export async function articlesOf(
  path: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<ImportedArticle[]> {
  const events = await importBytes(path, content, options);
  return events.flatMap((event) => {
    if (event.type === 'article') return [event.article];
    throw new Error(`No article: ${JSON.stringify(event)}`);
  });
}

/** An article's lines, each with what it is proposed to be. */
export const linesOf = ({ text, segments }: ImportedArticle): [string, string][] =>
  segments.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
