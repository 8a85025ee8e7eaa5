import type { Localised } from '../../localised.ts';
import { succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

export interface Rename {
  readonly verb: 'rename';
  readonly title: Localised;
}

export function rename(state: EditionState, { title }: Rename): Applying {
  return succeed({ ...state, title });
}
