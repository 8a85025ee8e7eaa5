import type { ArticleId } from '../edition/model.ts';
import type { AddArticles } from './verbs/add-articles.ts';
import type { AddRangeClaim } from './verbs/add-range-claim.ts';
import type { AddSystem } from './verbs/add-system.ts';
import type { AddVariant } from './verbs/add-variant.ts';
import type { ChoosePlace } from './verbs/choose-place.ts';
import type { Confirm } from './verbs/confirm.ts';
import type { CorrectDate } from './verbs/correct-date.ts';
import type { DecideEvent } from './verbs/decide-event.ts';
import type { EditMetadata } from './verbs/edit-metadata.ts';
import type { EditText } from './verbs/edit-text.ts';
import type { Mark } from './verbs/mark.ts';
import type { MoveStep } from './verbs/move-step.ts';
import type { PlaceByHand } from './verbs/place-by-hand.ts';
import type { ProposeAgain } from './verbs/propose-again.ts';
import type { PutBack } from './verbs/put-back.ts';
import type { Reject } from './verbs/reject.ts';
import type { RemoveArticles } from './verbs/remove-articles.ts';
import type { RemoveStep } from './verbs/remove-step.ts';
import type { Rename } from './verbs/rename.ts';
import type { ReviewClaim } from './verbs/review-claim.ts';
import type { SetExtent } from './verbs/set-extent.ts';
import type { SetSense } from './verbs/set-sense.ts';
import type { Settle } from './verbs/settle.ts';
import type { TakeBack } from './verbs/take-back.ts';
import type { WriteEvents } from './verbs/write-events.ts';
import type { WriteStep } from './verbs/write-step.ts';

/** A change to an edition, as plain data. `inverseOf` makes the operation that takes it back. */
export type Operation =
  | AddArticles
  | RemoveArticles
  | Confirm
  | ChoosePlace
  | PlaceByHand
  | SetSense
  | SetExtent
  | Reject
  | Mark
  | EditText
  | EditMetadata
  | CorrectDate
  | TakeBack
  | ProposeAgain
  | Settle
  | Rename
  | ReviewClaim
  | DecideEvent
  | WriteEvents
  | AddSystem
  | AddVariant
  | AddRangeClaim
  | WriteStep
  | MoveStep
  | RemoveStep
  | PutBack;

/** An operation as the log keeps it. */
export interface LoggedOperation {
  /** Counts up within an edition. */
  readonly number: number;
  /** The act that it belongs to: what is undone together. */
  readonly act: string;
  /** A free name; empty where nobody gave one. */
  readonly who: string;
  /** When, as `Date.toISOString` writes it. */
  readonly when: string;
  readonly did: OperationNote;
  readonly isUndone: boolean;
}

/** What was done; of articles that were added only which: their texts stand in the edition. */
export type OperationNote =
  | Exclude<Operation, AddArticles | PutBack>
  | { readonly verb: 'add articles'; readonly articleIds: readonly ArticleId[] }
  | { readonly verb: 'put back' };

export function noteOf(operation: Operation): OperationNote {
  switch (operation.verb) {
    case 'add articles':
      return {
        verb: 'add articles',
        articleIds: operation.articles.map(({ article }) => article.id),
      };
    case 'put back':
      return { verb: 'put back' };
    default:
      return operation;
  }
}
