import type { Posting, VocabularyWord, WordIndex } from '../../core/search/find-articles.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';
import { Table } from '../tables/table.ts';
import { Dictionary, type Found } from './dictionary.ts';
import { rowSchemas } from './row-schemas.ts';

/** Of a term in more articles than this, the rest is not looked at where words are looked for together. */
const mostPostingRows = 8;

type Word = readonly [word: string, articles: number, stems: readonly string[]];

/** The index of a compiled edition's words. */
export function wordIndex({ tables }: HeadFile, files: EditionFiles): WordIndex {
  const words = new Dictionary(files, 'words', tables.words, rowSchemas.words);
  const terms = new Table(files, 'terms', tables.terms, rowSchemas.terms);
  const postings = new Table(files, 'postings', tables.postings, rowSchemas.postings);
  return {
    exact: async (word) => {
      const found = await words.exact(word);
      return found && wordOf(found);
    },
    begun: async (letters) => (await words.begun(letters)).map(wordOf),
    near: async (word) => (await words.near(word)).map(wordOf),
    term: async (stem) => {
      const row = await terms.get(stem);
      if (row === null) return null;
      const [articles, occurrences, best] = row.value;
      return { articles, occurrences, best };
    },
    postings: async (stem) => {
      const key = `${stem} `;
      const rows = await postings.at(await postings.find(key), mostPostingRows);
      return rows.filter((row) => row.key.startsWith(key)).flatMap(({ value }) => pairs(value));
    },
  };
}

const wordOf = ({ value: [word, articles, stems] }: Found<Word>): VocabularyWord => ({
  word,
  stems,
  articles,
});

function pairs(numbers: readonly number[]): Posting[] {
  return Array.from(
    { length: numbers.length >> 1 },
    (_, at): Posting => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0],
  );
}
