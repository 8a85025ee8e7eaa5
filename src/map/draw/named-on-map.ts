import type { ArticleId, PlaceId, PlaceMention } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import { shownMentions } from '../../store/selectors/mentions.ts';
import type { State } from '../../store/state.ts';

/** What the map marks as named, and how often. */
export interface NamedOnMap {
  readonly counts: ReadonlyMap<PlaceId, number>;
  /** Beside an open article the map shows where it plays, not a ranking: no figures, one size. */
  readonly counted: boolean;
}

/** The places of the open article, or of all that the filters let through. */
export const namedOnMap = (state: State): NamedOnMap =>
  countNamed(shownMentions(state), openArticleId(state));

/** The article that is being read, if it is not behind another panel. */
export function openArticleId({ panel, articleId }: State): ArticleId | null {
  return panel === 'articles' ? articleId : null;
}

const countNamed = memoise(
  (mentions: readonly PlaceMention[], articleId: ArticleId | null): NamedOnMap => {
    const counts = new Map<PlaceId, number>();
    for (const mention of mentions) {
      if (articleId !== null && mention.articleId !== articleId) continue;
      counts.set(mention.placeId, (counts.get(mention.placeId) ?? 0) + 1);
    }
    return { counts, counted: articleId === null };
  },
);
