import { conventionsOf } from '../../i18n/conventions.ts';
import { useSlice } from './portee.ts';

/** Behind a name that is not yet sure. */
export function DoubtMark() {
  return conventionsOf(useSlice(({ language }) => language)).doubt;
}
