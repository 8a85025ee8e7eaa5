import type { ReviewPortee } from './use-words-of-review.ts';

/** What stands on a key, in the reader's language. */
export function keyName(key: string, t: ReviewPortee['t']): string {
  switch (key) {
    case 'Enter':
      return t('review.key.enter');
    case 'Escape':
      return t('review.key.escape');
    case 'Shift':
      return t('review.key.shift');
    case 'ArrowLeft':
      return '←';
    case 'ArrowRight':
      return '→';
    default:
      return key.length === 1 ? key.toUpperCase() : key;
  }
}
