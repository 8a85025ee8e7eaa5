import { duplicates } from './duplicates.ts';
import type { ArticleRecord, EditionRecord } from './edition-schema.ts';
import type { JsonFile } from './json-file.ts';
import type { Article, ArticleDate, ArticleId } from './model.ts';
import type { Problem } from './problem.ts';
import { segmentText } from './segments.ts';

/** Every article by id: null where its text could not be read, which is told of once. */
export type ArticlesById = ReadonlyMap<string, Article | null>;

/** Joins the articles' metadata with their texts. */
export function loadArticles(
  file: JsonFile<EditionRecord>,
  files: ReadonlyMap<string, string>,
  problems: Problem[],
): Article[] {
  const records = file.value.articles;
  for (const index of duplicates(records.map(({ id }) => id))) {
    const id = records[index]?.id;
    problems.push(file.problemAt(['articles', index, 'id'], `Two articles have the id "${id}".`));
  }
  for (const index of duplicates(records.map((record) => record.file))) {
    const name = records[index]?.file;
    problems.push(file.problemAt(['articles', index, 'file'], `Two articles name "${name}".`));
  }
  return records.flatMap((record, index) => {
    const text = files.get(record.file);
    if (text === undefined) {
      const sentence = `The file "${record.file}" is not there.`;
      problems.push(file.problemAt(['articles', index, 'file'], sentence));
      return [];
    }
    const segmentation = segmentText(text, record.parts);
    if (!segmentation.ok) {
      problems.push(missingPart(file, record, index, segmentation.fault.missing));
      return [];
    }
    return [articleOf(record, text, segmentation.value)];
  });
}

function missingPart(
  file: JsonFile<EditionRecord>,
  { file: name, parts }: ArticleRecord,
  index: number,
  missing: number,
): Problem {
  const part = parts[missing];
  const where = missing === 0 ? '' : ', after the part before it';
  const form = part?.kind === 'boilerplate' ? 'the beginning or the end of a line' : 'a whole line';
  return file.problemAt(
    ['articles', index, 'parts', missing, 'quote'],
    `"${part?.quote}" is not found in ${name} as ${form}${where}.`,
  );
}

function articleOf(record: ArticleRecord, text: string, segments: Article['segments']): Article {
  const { file: _file, parts: _parts, id, date, ...known } = record;
  return { ...known, id: id as ArticleId, date: date as ArticleDate | null, text, segments };
}
