import { ArticleIds } from '../core/import/article-record.ts';
import { fingerprintOf } from '../core/import/fingerprint.ts';
import type { ImportEvent } from '../core/import/import-event.ts';
import { importSource } from '../core/import/import-source.ts';
import type { ImportedArticle } from '../core/import/imported-article.ts';
import type { ImportOptions } from '../core/import/options.ts';
import { RepeatedLines } from '../core/import/repeated-lines.ts';
import type { ImportSource } from '../core/import/source.ts';
import { loadPdfLibrary } from '../node/pdf-library.ts';
import type { StagedFolder } from '../node/staged-folder.ts';
import { createReaders } from '../readers/create-readers.ts';
import type { Streams } from './command.ts';
import type { EditionBase } from './edition-base.ts';
import { refusalSentence, warningSentence } from './refusal-words.ts';

/** An article whose text is written: what is known of it without the text. */
export interface TakenArticle {
  readonly id: string;
  readonly article: Omit<ImportedArticle, 'text' | 'leftOut'>;
}

/** What came of the files. */
export interface Taken {
  readonly articles: readonly TakenArticle[];
  readonly repeated: RepeatedLines;
  /** Files and parts of files that were refused or need a choice. */
  readonly refused: number;
  /** Texts that the edition has already. */
  readonly duplicates: number;
  readonly editions: readonly Extract<ImportEvent, { type: 'edition' }>[];
}

/** Imports every file and writes the articles' texts as they come: no more than one is held. */
export async function takeArticles(
  sources: readonly ImportSource[],
  options: ImportOptions,
  base: EditionBase,
  stage: StagedFolder,
  { err }: Streams,
): Promise<Taken> {
  const readers = createReaders(loadPdfLibrary);
  const ids = new ArticleIds(base.edition.articles.map(({ id }) => id));
  const known = new Map([...base.texts].map(([id, text]) => [fingerprintOf(text), id]));
  const repeated = new RepeatedLines();
  const articles: TakenArticle[] = [];
  const editions: Extract<ImportEvent, { type: 'edition' }>[] = [];
  let refused = 0;
  let duplicates = 0;
  for (const source of sources) {
    for await (const event of importSource(source, options, readers)) await hear(event);
  }
  return { articles, repeated, refused, duplicates, editions };

  async function hear(event: ImportEvent): Promise<void> {
    switch (event.type) {
      case 'article':
        return take(event.article);
      case 'edition':
        editions.push(event);
        return;
      case 'refused':
        refused++;
        err(`${where(event)} ${refusalSentence(event.refusal)}`);
        return;
      case 'columns': {
        refused++;
        const names = event.preview.columns.map(({ name }) => name).join(', ');
        const { text } = event.preview.suggestion;
        const hint = text === undefined ? '' : `, perhaps ${text}`;
        err(`${event.path}: say which column holds the texts with --text-column${hint}: ${names}.`);
      }
    }
  }

  async function take({ text, leftOut: _leftOut, ...article }: ImportedArticle): Promise<void> {
    const { origin, fingerprint, warnings } = article;
    const name = where({ path: origin.path, part: origin.part });
    const same = known.get(fingerprint);
    if (same !== undefined) {
      duplicates++;
      err(`${name} is the same text as "${same}": it is not added again.`);
      return;
    }
    const id = ids.idFor(article);
    known.set(fingerprint, id);
    for (const warning of warnings) err(`${name} ${warningSentence(warning)}`);
    repeated.add({ ...article, text, leftOut: [] });
    await stage.write(`articles/${id}.txt`, text);
    articles.push({ id, article });
  }
}

const where = ({ path, part }: { path: string; part: number | null }): string =>
  part === null ? `${path}:` : `${path}, ${part}:`;
