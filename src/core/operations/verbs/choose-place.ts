import type { Mention, MentionId, Place, PlaceId, PlaceMention } from '../../edition/model.ts';
import { fail } from '../../result.ts';
import { type Applying, changeMentions, withPlaces } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** The mentions name this place: another candidate, or one looked up. */
export interface ChoosePlace {
  readonly verb: 'choose place';
  readonly mentionIds: readonly MentionId[];
  readonly placeId: PlaceId;
  /** The place itself, where the edition does not have it yet. */
  readonly place: Place | null;
}

export function choosePlace(
  state: EditionState,
  { mentionIds, placeId, place }: ChoosePlace,
): Applying {
  const known = place?.id === placeId ? withPlaces(state, [place]) : state;
  if (!known.places.has(placeId)) return fail({ code: 'no such place', placeId });
  return changeMentions(known, mentionIds, (mention) => ({
    to: 'mention',
    mention: naming(mention, placeId),
  }));
}

/** The mention, decided to name a place. */
export function naming(mention: Mention, placeId: PlaceId): PlaceMention {
  const { id, articleId, start, end, proposal } = mention;
  return {
    ...{ kind: 'place', id, articleId, start, end, placeId, reviewed: true },
    sense: mention.kind === 'system' ? 'location' : mention.sense,
    ...(proposal !== undefined && { proposal }),
  };
}
