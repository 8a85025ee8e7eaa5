import { type EditionIndex, indexEdition } from '../../core/edition/index-edition.ts';
import type { Edition } from '../../core/edition/model.ts';

const indexes = new WeakMap<Edition, EditionIndex>();

/** The edition's things by their ids, built once for each edition. */
export function indexOf(edition: Edition): EditionIndex {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index = indexEdition(edition);
  indexes.set(edition, index);
  return index;
}
