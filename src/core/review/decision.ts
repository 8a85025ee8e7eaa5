import type { MentionId, Place, PlaceId } from '../edition/model.ts';
import type { Sense } from '../geoparse/sense.ts';
import type { Operation } from '../operations/operation.ts';
import type { Span } from '../text/offset.ts';
import type { ReviewMention } from './review-mention.ts';

/** What a reader says of a mention, and of those that the decision reaches. */
export interface Decision {
  /** The mention at hand comes first. */
  readonly reached: readonly [ReviewMention, ...ReviewMention[]];
  readonly placeId: PlaceId;
  /** The place itself, where the edition may not have it yet. */
  readonly place: Place | null;
  /** Null where it stays as proposed. */
  readonly sense: Sense | null;
  /** Of the mention at hand alone; null where it stays as it is. */
  readonly extent: Span | null;
}

/** The operations of a decision, in their order. They are one act. */
export function operationsOf(decision: Decision): readonly Operation[] {
  const { reached, placeId, place, sense, extent } = decision;
  const [atHand] = reached;
  const right = idsOf(reached.filter((mention) => mention.placeId === placeId));
  const wrong = idsOf(reached.filter((mention) => mention.placeId !== placeId));
  const otherSense = idsOf(reached.filter((mention) => sense !== null && mention.sense !== sense));
  return [
    ...(right.length === 0 ? [] : [{ verb: 'confirm', mentionIds: right } as const]),
    ...(wrong.length === 0
      ? []
      : [{ verb: 'choose place', mentionIds: wrong, placeId, place } as const]),
    ...(sense === null || otherSense.length === 0
      ? []
      : [{ verb: 'set sense', mentionIds: otherSense, sense } as const]),
    ...(extent === null || isSame(extent, atHand)
      ? []
      : [{ verb: 'set extent', mentionId: atHand.id, extent } as const]),
  ];
}

const idsOf = (mentions: readonly ReviewMention[]): readonly MentionId[] =>
  mentions.map(({ id }) => id);

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
