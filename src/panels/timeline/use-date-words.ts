import { timelineWords } from '../../i18n/parts/timeline.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { type DateWords, dateWords } from './say-date.ts';

/** Dates and stretches of days in the reader's words. */
export function useDateWords(): DateWords {
  const { t, formats } = useWords(timelineWords);
  const language = useSlice((scene) => scene.language);
  return dateWords(language, formats, t);
}
