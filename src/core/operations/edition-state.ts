import type { EventDecision } from '../edition/event-decision.ts';
import type { ArticleId, Place, PlaceId, System, SystemId } from '../edition/model.ts';
import type { WrittenStep } from '../edition/story.ts';
import type { WrittenEvent } from '../edition/written-event.ts';
import type { Localised } from '../localised.ts';
import type { OwnArticle } from './own-article.ts';

/**
 * What operations change. It need not be the whole edition: the articles, the places and the systems that an
 * operation touches are enough for it (`touchedBy`).
 */
export interface EditionState {
  readonly title: Localised;
  readonly articles: ReadonlyMap<ArticleId, OwnArticle>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly systems: ReadonlyMap<SystemId, System>;
  /** The steps of its story, in order. */
  readonly story: readonly WrittenStep[];
  /** What an editor laid side by side; missing where nobody did. */
  readonly events?: readonly WrittenEvent[];
  /** What was decided of the events that were proposed; missing where nothing was. */
  readonly eventDecisions?: readonly EventDecision[];
}
