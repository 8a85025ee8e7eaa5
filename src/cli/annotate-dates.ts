import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Edition } from '../core/edition/model.ts';
import { proposeDates } from '../core/edition/propose-dates.ts';

interface DatesPage {
  readonly items: readonly Item[];
}

interface Item {
  readonly id: string;
  readonly target: { readonly selector: readonly [object, { readonly start: number }] };
}

export interface AnnotatedFolder {
  readonly folder: string;
  /** The folder's texts, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly edition: Edition;
  /** The file of an article within the folder. */
  readonly fileOf: (article: Article) => string | undefined;
}

/** Adds the dates that an article's file of dates lacks; returns how many, and writes nothing in a dry run. */
export async function annotateDates(
  { folder, texts, edition, fileOf }: AnnotatedFolder,
  article: Article,
  isDryRun: boolean,
): Promise<number> {
  const file = fileOf(article);
  if (file === undefined) return 0;
  const name = `dates/${article.id}.json`;
  const before = texts.get(name);
  const page: DatesPage = before === undefined ? emptyPage(name) : JSON.parse(before);
  const known = edition.dates.filter(({ articleId }) => articleId === article.id);
  const takenIds = new Set(page.items.map(({ id }) => id));
  const added = proposeDates({ article, file, known, takenIds });
  if (isDryRun || added.length === 0) return added.length;
  const items = [...page.items, ...added].sort((a, b) => startOf(a) - startOf(b));
  await mkdir(join(folder, 'dates'), { recursive: true });
  await writeFile(join(folder, name), `${JSON.stringify({ ...page, items }, null, 2)}\n`);
  return added.length;
}

const startOf = (item: Item): number => item.target.selector[1].start;

const emptyPage = (id: string) => ({
  '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
  id,
  type: 'AnnotationPage',
  items: [],
});
