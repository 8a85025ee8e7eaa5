import type { ArticleId, Place } from '../../core/edition/model.ts';
import type { StoryStep } from '../../core/edition/story.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { AnnotatedArticle, PassagePage, PlaceDetails } from '../answers.ts';
import { defaultFilters } from '../opening-questions.ts';
import type { Filters } from '../questions.ts';
import { detailed } from '../summarise.ts';
import { EditionFiles, type ReadFile } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';
import { annotatedIn, answerArticle } from './articles.ts';
import { answerPassages } from './passages.ts';
import { storyIn } from './story.ts';
import { openTables } from './tables.ts';

/** Everything that a compiled edition holds, one by one in the order in which it lies: for who writes it all down. */
export interface EditionWalk {
  readonly articles: () => AsyncGenerator<AnnotatedArticle>;
  /** The places that any mention names, each with its first passages, by date. */
  readonly places: (passages: number) => AsyncGenerator<NamedPlace>;
  /** The steps of the story; none where there is none. */
  readonly story: () => Promise<readonly StoryStep[]>;
  /** The articles with the latest dates, the latest first. */
  readonly latest: (count: number) => Promise<readonly AnnotatedArticle[]>;
}

export interface NamedPlace {
  readonly place: PlaceDetails;
  readonly passages: PassagePage;
}

/** How many rows are taken at once: a few pieces of a table. */
const rowsAtOnce = 50;

/** After the dates and before what has none: `dateKey` writes those so. */
const undated = '~';

const all: Filters = { ...defaultFilters, senses: [...senses] };

export function openWalk(head: HeadFile, read: ReadFile): EditionWalk {
  const files = new EditionFiles(read);
  const tables = openTables(head, files);
  return {
    async *articles() {
      for (let at = 0; at < tables.articles.rows; at += rowsAtOnce) {
        for (const row of await tables.articles.at(at, rowsAtOnce)) yield annotatedIn(row);
      }
    },
    async *places(count) {
      for (let at = 0; at < tables.places.rows; at += rowsAtOnce) {
        for (const { value } of await tables.places.at(at, rowsAtOnce)) {
          if (value.mentions.every((mentions) => mentions === 0)) continue;
          const place = detailed(value.place as unknown as Place);
          const question = {
            ask: 'passages',
            placeIds: [place.id],
            filters: all,
            from: 0,
          } as const;
          yield { place, passages: await answerPassages(tables, { ...question, count }) };
        }
      }
    },
    story: () => storyIn(head, files),
    async latest(count) {
      const dated = await tables.summaries.find(undated);
      const rows = await tables.summaries.at(Math.max(0, dated - count), Math.min(count, dated));
      const ids = rows.map(({ value }) => value.id as ArticleId).reverse();
      const answers: AnnotatedArticle[] = [];
      for (const id of ids) {
        const answer = await answerArticle(tables, id);
        if (answer !== null) answers.push(answer);
      }
      return answers;
    },
  };
}
