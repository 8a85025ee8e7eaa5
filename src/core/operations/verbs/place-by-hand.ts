import type { MentionId, Place } from '../../edition/model.ts';
import { type Applying, changeMentions } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';
import { naming } from './choose-place.ts';

/** A place of the reader's own (`own:…`), a point or areas of the basemap, for these mentions. One with its id is replaced. */
export interface PlaceByHand {
  readonly verb: 'place by hand';
  readonly place: Place;
  readonly mentionIds: readonly MentionId[];
}

export function placeByHand(state: EditionState, { place, mentionIds }: PlaceByHand): Applying {
  const known = { ...state, places: new Map([...state.places, [place.id, place] as const]) };
  return changeMentions(known, mentionIds, (mention) => ({
    to: 'mention',
    mention: naming(mention, place.id),
  }));
}
