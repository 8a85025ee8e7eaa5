import type { EditingFault } from '../../library/library.ts';
import type { ReviewPortee } from './use-words-of-review.ts';

/** Why a decision was not kept. */
export function faultInWords(fault: EditingFault, { t }: Pick<ReviewPortee, 't'>): string {
  switch (fault.kind) {
    case 'full':
      return t('review.fault.full');
    case 'storage':
      return t('review.fault.storage');
    case 'refused':
      return t(
        fault.refusal.code === 'overlaps' ? 'review.fault.overlaps' : 'review.fault.refused',
      );
  }
}
