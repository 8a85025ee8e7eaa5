import type { EditionHead } from '../../library/library.ts';
import type { State } from '../state.ts';
import type { LinkReader } from './link-reader.ts';

/** The part of the state that a link holds. */
export type LinkedState = Pick<
  State,
  | 'edition'
  | 'view'
  | 'screen'
  | 'selection'
  | 'filters'
  | 'findings'
  | 'timeline'
  | 'overlays'
  | 'explaining'
  | 'language'
>;

/** How one field of the state is written into a link and read back. */
export interface Codec<Field extends keyof LinkedState> {
  /** The keys that are its own. */
  readonly keys: readonly string[];
  /** Nothing where it stands at its default. */
  readonly encode: (state: LinkedState) => readonly (readonly [key: string, value: string])[];
  /** Null where the link says nothing of it, or nothing that can be understood. */
  readonly decode: (read: LinkReader, head: EditionHead) => LinkedState[Field] | null;
}
