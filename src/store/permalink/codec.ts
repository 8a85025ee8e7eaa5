import type { EditionHead } from '../../library/library.ts';
import type { State } from '../state.ts';
import type { LinkReader } from './link-reader.ts';

/** How one field of the state is written into a link and read back. */
export interface Codec<Field extends keyof State, Beside extends keyof State = Field> {
  /** The keys that are its own. */
  readonly keys: readonly string[];
  /** Nothing where it stands at its default. May look at fields beside its own. */
  readonly encode: (
    state: Pick<State, Field | Beside>,
  ) => readonly (readonly [key: string, value: string])[];
  /** Null where the link says nothing of it, or nothing that can be understood. */
  readonly decode: (read: LinkReader, head: EditionHead) => State[Field] | null;
}
