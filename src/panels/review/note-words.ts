import type { OperationNote } from '../../core/operations/operation.ts';
import type { ReviewPortee } from './use-words-of-review.ts';

/** What an operation did, in a few words. */
export function noteInWords(note: OperationNote, { t }: Pick<ReviewPortee, 't'>): string {
  switch (note.verb) {
    case 'confirm':
      return t('review.log.confirm', { count: note.mentionIds.length });
    case 'choose place':
      return t('review.log.choose-place', { count: note.mentionIds.length });
    case 'place by hand':
      return t('review.log.place-by-hand', { count: note.mentionIds.length });
    case 'set sense':
      return t('review.log.set-sense', { count: note.mentionIds.length });
    case 'set extent':
      return t('review.log.set-extent');
    case 'reject':
      return t('review.log.reject', { count: note.mentionIds.length });
    case 'mark':
      return t('review.log.mark');
    case 'review claim':
      return t('review.log.review-claim', { decision: note.claim.decision });
    case 'decide event':
      return t('review.log.decide-event', { decision: note.decision });
    case 'settle':
      return t('review.log.settle');
    case 'edit text':
      return t('review.log.edit-text');
    case 'edit metadata':
      return t('review.log.edit-metadata');
    case 'correct date':
      return t('review.log.correct-date');
    case 'propose again':
      return t('review.log.propose-again');
    case 'add articles':
      return t('review.log.add');
    case 'remove articles':
      return t('review.log.remove', { count: note.articleIds.length });
    default:
      return t('review.log.other');
  }
}
