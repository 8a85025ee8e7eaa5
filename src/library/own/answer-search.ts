import type { ArticleId, Place } from '../../core/edition/model.ts';
import { excerptsIn } from '../../core/search/excerpts.ts';
import { nameKey, nameKeys } from '../../core/search/name-keys.ts';
import { queryWords } from '../../core/search/query.ts';
import { possibleStems, stemOf } from '../../core/search/stems.ts';
import type { ArticleSummary, Excerpt, PlaceBrief, SearchAnswer } from '../answers.ts';
import { systemsNamed } from '../named-systems.ts';
import type { Question } from '../questions.ts';
import { briefly, summarise } from '../summarise.ts';
import { beginningWith, type Reading } from './database.ts';
import { ownArticleIn } from './load-state.ts';
import type { EditionRow, WordRow } from './rows.ts';

const mostPlaces = 12;
const mostArticles = 10;
/** Rows that are held at once. */
const batch = 500;

const nothing: SearchAnswer = { places: [], systems: [], articles: [], total: 0, excerpts: [] };

/** Looks through the words of every article, in bounded memory; texts are read only where they are quoted. */
export async function answerSearch(
  tx: Reading,
  { id: edition, systems }: EditionRow,
  { words, count }: Extract<Question, { ask: 'search' }>,
): Promise<SearchAnswer> {
  const key = nameKey(words);
  const asked = queryWords(words);
  if (asked.length === 0 || key === '') return nothing;
  const places = await placesNamed(tx, edition, key);
  const found: { id: ArticleId; stems: readonly ReadonlySet<string>[] }[] = [];
  await eachRow(tx, edition, (row) => {
    const stems = stemsFound(row, asked);
    if (stems !== null) found.push({ id: row.id, stems });
  });
  const excerpts: Excerpt[] = [];
  const titled: ArticleSummary[] = [];
  let total = 0;
  for (const { id, stems } of found) {
    // Beyond what is shown an article counts once: its text is not read.
    if (excerpts.length >= count) {
      total++;
      continue;
    }
    const own = await ownArticleIn(tx, edition, id);
    if (own === null) continue;
    const article = summarise(own.article, own.mentions);
    const quoted = excerptsIn(own.article.text, own.article.language, stems);
    total += quoted.length;
    excerpts.push(...quoted.map((excerpt): Excerpt => ({ article, ...excerpt })));
    if (titled.length < mostArticles && isTitled(article, asked)) titled.push(article);
  }
  return {
    places,
    systems: systemsNamed(systems, key),
    articles: titled,
    total,
    excerpts: excerpts.slice(0, count),
  };
}

async function eachRow(tx: Reading, edition: string, look: (row: WordRow) => void): Promise<void> {
  let range = beginningWith(edition);
  for (;;) {
    const rows = await tx.objectStore('words').getAll(range, batch);
    for (const row of rows) look(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    range = IDBKeyRange.bound([edition, last.id], [edition, []], true);
  }
}

/** For each word what of the article counts as it, the longest list last; null where one of them is missing. */
function stemsFound(
  { words, stems }: WordRow,
  asked: readonly string[],
): readonly ReadonlySet<string>[] | null {
  const all: ReadonlySet<string>[] = [];
  for (const [at, word] of asked.entries()) {
    const own = new Set(possibleStems(word).filter((stem) => stems.includes(` ${stem} `)));
    if (at === asked.length - 1) {
      for (const begun of wordsBegun(words, word)) {
        own.add(begun);
        for (const stem of possibleStems(begun)) own.add(stem);
      }
    }
    if (own.size === 0) return null;
    all.push(own);
  }
  return all;
}

function wordsBegun(words: string, beginning: string): readonly string[] {
  const found: string[] = [];
  for (
    let at = words.indexOf(` ${beginning}`);
    at !== -1;
    at = words.indexOf(` ${beginning}`, at + 1)
  ) {
    found.push(words.slice(at + 1, words.indexOf(' ', at + 1)));
  }
  return found;
}

function isTitled({ title, language }: ArticleSummary, asked: readonly string[]): boolean {
  const words = queryWords(title ?? '').map((word) => stemOf(word, language));
  return asked.every((word) =>
    words.some((stem) => possibleStems(word).includes(stem) || stem.startsWith(word)),
  );
}

/** Places so named, the most named first. */
async function placesNamed(
  tx: Reading,
  edition: string,
  key: string,
): Promise<readonly PlaceBrief[]> {
  const rows = await tx.objectStore('places').getAll(beginningWith(edition));
  return rows
    .filter(({ place }) =>
      formsOf(place)
        .flatMap(nameKeys)
        .some((name) => name.startsWith(key)),
    )
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, mostPlaces)
    .map(({ place }) => briefly(place));
}

const formsOf = ({ label, names }: Place): readonly string[] => [
  ...Object.values(label),
  ...Object.values(names).flat(),
];
