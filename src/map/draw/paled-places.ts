import type { PlaceId } from '../../core/edition/model.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';

/** The places that step back before those in hand, if any are. The selection never does. */
export const paledPlaces = (scene: Scene): ReadonlySet<PlaceId> =>
  others(scene.places, scene.focus, scene.selection);

const none: ReadonlySet<PlaceId> = new Set();

const others = memoise(
  (
    places: Answers['places'],
    focus: readonly PlaceId[] | null,
    selection: readonly PlaceId[],
  ): ReadonlySet<PlaceId> => {
    if (focus === null) return none;
    const inHand = new Set([...focus, ...selection]);
    return new Set([...places.keys()].filter((id) => !inHand.has(id)));
  },
);
