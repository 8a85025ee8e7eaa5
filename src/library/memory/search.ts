import type { Article, Place } from '../../core/edition/model.ts';
import { foldInPlace } from '../../core/text/fold-in-place.ts';
import { span } from '../../core/text/offset.ts';
import type { ArticleSummary, Excerpt, Question, SearchAnswer } from '../questions.ts';
import { briefly } from '../summarise.ts';
import type { Holdings } from './holdings.ts';

/** Fewer letters than this are in every article. */
const fewest = 2;

const around = 60;

export function answerSearch(
  { edition, summaries }: Holdings,
  { words, count }: Extract<Question, { ask: 'search' }>,
): SearchAnswer {
  const needle = foldInPlace(words.trim());
  if (needle.length < fewest) return { places: [], articles: [], total: 0, excerpts: [] };
  const excerpts = [...summaries.values()].flatMap((summary) => {
    const article = edition.articles.find(({ id }) => id === summary.id);
    return article === undefined ? [] : excerptsOf(article, summary, needle);
  });
  return {
    places: edition.places.filter((place) => isNamed(place, needle)).map(briefly),
    articles: [...summaries.values()].filter(({ title }) => holds(title ?? '', needle)),
    total: excerpts.length,
    excerpts: excerpts.slice(0, count),
  };
}

/** Whether any form of a place's name, in any language, holds what is looked for. */
function isNamed({ label, names }: Place, needle: string): boolean {
  return [...Object.values(label), ...Object.values(names).flat()].some((name) =>
    holds(name, needle),
  );
}

const holds = (text: string, needle: string): boolean => foldInPlace(text).includes(needle);

function excerptsOf({ text }: Article, article: ArticleSummary, needle: string): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const folded = foldInPlace(text);
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    excerpts.push({
      article,
      span: span(at, end),
      before: text.slice(wordStart(text, at - around), at),
      match: text.slice(at, end),
      after: text.slice(end, end + around),
    });
  }
  return excerpts;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
}
