import type { Article, Edition, Mention, PlaceId, PlaceMention } from '../../core/edition/model.ts';
import { passagesNaming } from '../../core/edition/passages.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Span } from '../../core/text/offset.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { indexOf } from './edition-index.ts';
import { shownMentions } from './mentions.ts';
import { type Run, runsOf } from './runs.ts';

/** What an article says of the selection, in one place. */
export interface PassageRuns {
  readonly span: Span;
  /** The mentions of the selected places in it, among those that the filters let through. */
  readonly marks: readonly PlaceMention[];
  readonly runs: readonly Run[];
}

export interface PassageGroup {
  readonly article: Article;
  readonly passages: readonly PassageRuns[];
}

/** The passages that name every selected place, by article, the oldest article first. */
export const selectedPassages = (state: State): readonly PassageGroup[] =>
  groupPassages(state.edition, shownMentions(state), state.selection);

export const countPassages = (groups: readonly PassageGroup[]): number =>
  groups.reduce((sum, { passages }) => sum + passages.length, 0);

const groupPassages = memoise(
  (
    edition: Edition,
    shown: readonly PlaceMention[],
    selection: readonly PlaceId[],
  ): readonly PassageGroup[] => {
    if (selection.length === 0) return [];
    const index = indexOf(edition);
    const counted = new Set<Mention>(shown);
    const passages = passagesNaming(index, selection, (mention) => counted.has(mention));
    return [...groupBy(passages, ({ articleId }) => articleId)].flatMap(([articleId, together]) => {
      const article = index.articleById.get(articleId);
      if (article === undefined) return [];
      const named = index.mentionsByArticle.get(articleId) ?? [];
      return [
        {
          article,
          passages: together.map(({ span, mentions }) => ({
            span,
            marks: mentions,
            runs: runsOf(article.text, span, named),
          })),
        },
      ];
    });
  },
);
