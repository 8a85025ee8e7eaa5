import type { Article, Edition, PlaceId, PlaceMention } from '../../core/edition/model.ts';
import { passageOf } from '../../core/edition/passage.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Span } from '../../core/text/offset.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { byDate } from './articles.ts';
import { indexOf } from './edition-index.ts';
import { shownMentions } from './mentions.ts';
import { type Run, runsOf } from './runs.ts';

/** What an article says of the selection, in one place. */
export interface Passage {
  readonly span: Span;
  /** The mentions of the selected places in it, among those that the filters let through. */
  readonly marks: readonly PlaceMention[];
  readonly runs: readonly Run[];
}

export interface PassageGroup {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** The passages that name every selected place, by article, the oldest article first. */
export const selectedPassages = (state: State): readonly PassageGroup[] =>
  groupPassages(state.edition, shownMentions(state), state.selection);

const groupPassages = memoise(
  (
    edition: Edition,
    mentions: readonly PlaceMention[],
    selection: readonly PlaceId[],
  ): readonly PassageGroup[] => {
    if (selection.length === 0) return [];
    const ofSelection = mentions.filter(({ placeId }) => selection.includes(placeId));
    return [...edition.articles].sort(byDate).flatMap((article) => {
      const marks = ofSelection.filter(({ articleId }) => articleId === article.id);
      const passages = passagesIn(edition, article, marks, selection);
      return passages.length === 0 ? [] : [{ article, passages }];
    });
  },
);

function passagesIn(
  edition: Edition,
  article: Article,
  marks: readonly PlaceMention[],
  selection: readonly PlaceId[],
): readonly Passage[] {
  const mentions = indexOf(edition).mentionsByArticle.get(article.id) ?? [];
  const bySpan = groupBy(marks, (mark) => passageOf(article, mark).start);
  return [...bySpan.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const namesAll = selection.every((id) => together.some(({ placeId }) => placeId === id));
    if (!namesAll) return [];
    const span = passageOf(article, first);
    return [{ span, marks: together, runs: runsOf(article.text, span, mentions) }];
  });
}
