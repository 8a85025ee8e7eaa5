import type { MentionId, PlaceId } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { isCounted } from '../../library/counted.ts';
import type { Filters } from '../../library/questions.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { currentMention } from '../screen.ts';
import { isReviewing, mappedArticle } from './article.ts';
import { doubtfulPlaces, mentionCounts } from './places.ts';

/** What the map marks as named, and how often. */
export interface NamedOnMap {
  readonly counts: ReadonlyMap<PlaceId, number>;
  /** Named by no mention that is sure. */
  readonly doubtful: ReadonlySet<PlaceId>;
  /** Beside an open article the map shows where it plays, not a ranking: no figures, one size. */
  readonly counted: boolean;
}

/**
 * The places of the article on the screen, or of all that the filters let through. Under review, the other places of the
 * article: what the mention at hand may stand for has marks of its own.
 */
export const namedOnMap = (scene: Scene): NamedOnMap => {
  const article = mappedArticle(scene);
  return article === null
    ? ranked(mentionCounts(scene), doubtfulPlaces(scene))
    : namedIn(article, scene.filters, isReviewing(scene) ? currentMention(scene.screen) : null);
};

const ranked = memoise(
  (counts: ReadonlyMap<PlaceId, number>, doubtful: ReadonlySet<PlaceId>): NamedOnMap => ({
    counts,
    doubtful,
    counted: true,
  }),
);

const namedIn = memoise(
  (
    { mentions, places }: AnnotatedArticle,
    filters: Filters,
    except: MentionId | null,
  ): NamedOnMap => {
    const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
    const counts = new Map<PlaceId, number>();
    const doubtful = new Set<PlaceId>();
    const sure = new Set<PlaceId>();
    for (const mention of mentions) {
      if (mention.kind !== 'place' || mention.id === except) continue;
      const kind = kinds.get(mention.placeId);
      if (kind === undefined || !isCounted(filters, mention, kind)) continue;
      counts.set(mention.placeId, (counts.get(mention.placeId) ?? 0) + 1);
      (isDoubtful(mention) ? doubtful : sure).add(mention.placeId);
    }
    for (const id of sure) doubtful.delete(id);
    return { counts, doubtful, counted: false };
  },
);
