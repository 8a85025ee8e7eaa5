import { doubtMarks } from '../../i18n/doubt-mark.ts';
import { useSlice } from './portee.ts';

/** Behind a name that is not yet sure. */
export function DoubtMark() {
  return doubtMarks[useSlice(({ language }) => language)];
}
