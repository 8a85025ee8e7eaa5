import { type AnnotationReports, locate, segmentFault, textOf } from './annotated-span.ts';
import type { DateRecord } from './dates-schema.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { AnnotatedArticle } from './load-mentions.ts';
import type { Article, DateId, DateMention } from './model.ts';

type DatesFile = JsonFile<{ items: DateRecord[] }>;

/** Joins an article's dates with its text and with what they were worked out from, in order of position. */
export function loadDates(
  file: DatesFile,
  { article, source }: AnnotatedArticle,
  reports: AnnotationReports,
): DateMention[] {
  const { items } = file.value;
  const report = (path: JsonPath, sentence: string) =>
    void reports.problems.push(file.problemAt(path, sentence));
  const ids = new Set(items.map(({ id }) => id));
  for (const index of duplicates(items.map(({ id }) => id))) {
    report(['items', index, 'id'], `Two dates have the id "${items[index]?.id}".`);
  }
  const dates = items.flatMap((item, index) => {
    const path = ['items', index];
    if (item.target.source !== `../${source}`) {
      const sentence = `The dates of "${article.id}" must have "../${source}" as their source.`;
      report([...path, 'target', 'source'], sentence);
    }
    const said = saidOf(item, article, ids);
    if (typeof said === 'string') report([...path, 'body'], said);
    const span = locate(item, path, file, article, reports);
    if (!span || typeof said === 'string') return [];
    const fault = segmentFault(article, span);
    if (fault) report([...path, 'target'], `"${textOf(article, span)}" ${fault}.`);
    const id = dateId(article, item.id);
    return [
      { path, date: { id, articleId: article.id, reviewed: item.reviewed, ...said, ...span } },
    ];
  });
  dates.sort((a, b) => a.date.start - b.date.start || a.date.end - b.date.end);
  dates.forEach(({ path, date }, index) => {
    const before = dates[index - 1]?.date;
    if (!before || before.end <= date.start) return;
    const [one, other] = [textOf(article, date), textOf(article, before)];
    report([...path, 'target'], `"${one}" overlaps the date "${other}" (${before.id}).`);
  });
  return dates.map(({ date }) => date);
}

const dateId = (article: Article, own: string): DateId => `${article.id}.${own.slice(1)}` as DateId;

type Said = Pick<DateMention, 'edtf' | 'basis' | 'from'>;

/** What an annotation says of its date, or a sentence that says why that cannot hold. */
function saidOf(
  { id, body }: DateRecord,
  article: Article,
  ids: ReadonlySet<string>,
): Said | string {
  const edtf = body.find((part) => part.purpose === 'describing')?.value ?? '';
  const basis = body.find((part) => part.purpose === 'classifying')?.value ?? 'stated';
  const link = body.find((part) => part.purpose === 'linking')?.source ?? null;
  if (basis === 'stated' && link !== null)
    return 'A date that is stated is worked out from nothing.';
  if (link === null) {
    return basis === 'inferred'
      ? 'An inferred date lacks what it was worked out from.'
      : { edtf, basis, from: null };
  }
  if (link.startsWith('#')) {
    if (link === id || !ids.has(link)) return `There is no other date "${link}" in this file.`;
    return { edtf, basis, from: dateId(article, link) };
  }
  if (link !== `../edition.json#${article.id}`) return `"${link}" is not this article.`;
  return article.date === null
    ? 'This article has no date to work one out from.'
    : { edtf, basis, from: 'article' };
}
