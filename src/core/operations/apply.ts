import type { Applying } from './change-mentions.ts';
import type { EditionState } from './edition-state.ts';
import type { Operation } from './operation.ts';
import { addArticles } from './verbs/add-articles.ts';
import { addRangeClaim } from './verbs/add-range-claim.ts';
import { addSystem } from './verbs/add-system.ts';
import { addVariant } from './verbs/add-variant.ts';
import { choosePlace } from './verbs/choose-place.ts';
import { confirm } from './verbs/confirm.ts';
import { correctDate } from './verbs/correct-date.ts';
import { decideEvent } from './verbs/decide-event.ts';
import { editMetadata } from './verbs/edit-metadata.ts';
import { editText } from './verbs/edit-text.ts';
import { mark } from './verbs/mark.ts';
import { moveStep } from './verbs/move-step.ts';
import { placeByHand } from './verbs/place-by-hand.ts';
import { proposeAgain } from './verbs/propose-again.ts';
import { putBack } from './verbs/put-back.ts';
import { reject } from './verbs/reject.ts';
import { removeArticles } from './verbs/remove-articles.ts';
import { removeStep } from './verbs/remove-step.ts';
import { rename } from './verbs/rename.ts';
import { reviewClaim } from './verbs/review-claim.ts';
import { setExtent } from './verbs/set-extent.ts';
import { setSense } from './verbs/set-sense.ts';
import { settle } from './verbs/settle.ts';
import { takeBack } from './verbs/take-back.ts';
import { writeEvents } from './verbs/write-events.ts';
import { writeStep } from './verbs/write-step.ts';

/**
 * Does an operation: the state after it, or why it cannot be done. The state before is left as it is, and
 * what did not change is the same object in both.
 *
 * @param state the edition, or the part of it that the operation touches (`touchedBy`)
 */
export function apply(state: EditionState, operation: Operation): Applying {
  switch (operation.verb) {
    case 'add articles':
      return addArticles(state, operation);
    case 'remove articles':
      return removeArticles(state, operation);
    case 'confirm':
      return confirm(state, operation);
    case 'choose place':
      return choosePlace(state, operation);
    case 'place by hand':
      return placeByHand(state, operation);
    case 'set sense':
      return setSense(state, operation);
    case 'set extent':
      return setExtent(state, operation);
    case 'reject':
      return reject(state, operation);
    case 'mark':
      return mark(state, operation);
    case 'edit text':
      return editText(state, operation);
    case 'edit metadata':
      return editMetadata(state, operation);
    case 'correct date':
      return correctDate(state, operation);
    case 'take back':
      return takeBack(state, operation);
    case 'propose again':
      return proposeAgain(state, operation);
    case 'settle':
      return settle(state, operation);
    case 'review claim':
      return reviewClaim(state, operation);
    case 'decide event':
      return decideEvent(state, operation);
    case 'write events':
      return writeEvents(state, operation);
    case 'rename':
      return rename(state, operation);
    case 'add system':
      return addSystem(state, operation);
    case 'add variant':
      return addVariant(state, operation);
    case 'add range claim':
      return addRangeClaim(state, operation);
    case 'write step':
      return writeStep(state, operation);
    case 'move step':
      return moveStep(state, operation);
    case 'remove step':
      return removeStep(state, operation);
    case 'put back':
      return putBack(state, operation);
  }
}
