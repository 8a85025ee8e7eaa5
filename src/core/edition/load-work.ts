import { type JsonFile, readJsonFile } from './json-file.ts';
import type { Problem } from './problem.ts';
import {
  type WorkLog,
  type WorkOnArticle,
  workLogSchema,
  workOnArticleSchema,
  workPlacesSchema,
} from './work-schema.ts';

/** What an edition of one's own knew beside what its files say in the form of `data/`. */
export interface Work {
  /** By the articles' ids. */
  readonly articles: ReadonlyMap<string, WorkOnArticle>;
  readonly log: WorkLog;
  /** By the ids that the places have in the files. */
  readonly placeIds: ReadonlyMap<string, string>;
}

export const workFile = {
  log: 'work/log.json',
  placeIds: 'work/place-ids.json',
  article: (name: string): string => `work/articles/${name}.json`,
} as const;

/** Reads the files under `work/`; null where there are none. */
export function loadWork(files: ReadonlyMap<string, string>, problems: Problem[]): Work | null {
  const names = [...files.keys()].filter((name) => name.startsWith('work/'));
  if (names.length === 0) return null;
  const read = <Value>(name: string, schema: Parameters<typeof readJsonFile<Value>>[2]) => {
    const source = files.get(name);
    if (source === undefined) return null;
    const file = readJsonFile<Value>(name, source, schema);
    if (!file.ok) problems.push(...file.fault);
    return file.ok ? file.value : null;
  };
  const articles = names.flatMap((name): JsonFile<WorkOnArticle>[] => {
    const file = name.startsWith('work/articles/') ? read(name, workOnArticleSchema) : null;
    return file === null ? [] : [file];
  });
  return {
    articles: new Map(articles.map(({ value }) => [value.article, value])),
    log: read(workFile.log, workLogSchema)?.value.log ?? [],
    placeIds: new Map(
      Object.entries(read(workFile.placeIds, workPlacesSchema)?.value.places ?? {}),
    ),
  };
}
