import type { ArticleId, Mention, MentionId, PlaceId } from '../edition/model.ts';
import { isDoubtful } from '../edition/proposal.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Sense } from '../geoparse/sense.ts';
import type { Span } from '../text/offset.ts';

/** A place's name in a text as the review sees it: what is proposed for it, and whether somebody decided. */
export interface ReviewMention extends Span {
  readonly id: MentionId;
  readonly articleId: ArticleId;
  /** The name as the text has it. */
  readonly name: string;
  readonly sense: Sense;
  /** The place that it stands for, or is proposed for; null where none is known. */
  readonly placeId: PlaceId | null;
  /** How sure the proposal is, 0 to 1: 0 where no place is proposed. */
  readonly certainty: number;
  /** Somebody has said so: nothing but a reader changes it. */
  readonly isDecided: boolean;
  /** It waits for a reader (`isDoubtful`). */
  readonly isDoubtful: boolean;
}

/**
 * The mentions of places in an article as the review sees them. Systems are found by their names: nothing is doubtful
 * about them.
 */
export function reviewMentions(
  text: string,
  mentions: readonly Mention[],
): readonly ReviewMention[] {
  return mentions.flatMap((mention) => {
    if (mention.kind === 'system') return [];
    const { id, articleId, start, end, sense, reviewed, proposal } = mention;
    const isPlaced = mention.kind === 'place';
    return [
      {
        ...{ id, articleId, start, end, sense },
        name: text.slice(start, end),
        placeId: isPlaced ? mention.placeId : null,
        certainty: isPlaced ? (proposal?.confidence ?? 1) : 0,
        isDecided: reviewed,
        isDoubtful: isDoubtful(mention) || (!isPlaced && !reviewed),
      },
    ];
  });
}

/** Names count as the same when they fold to the same: "BREST", "Brest". */
export const nameKey = (name: string): string => fold(name) || name;
