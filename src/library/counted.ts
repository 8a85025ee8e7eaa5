import type { Mention, PlaceMention } from '../core/edition/model.ts';
import type { PlaceKind } from '../core/gazetteer/kind.ts';
import type { Filters } from './questions.ts';

/** Whether the filters let a mention through, whenever it happened; `kind` is its place's. */
export function isCounted(
  { senses, kinds, articleIds }: Filters,
  mention: Mention,
  kind: PlaceKind,
): mention is PlaceMention {
  return (
    mention.kind === 'place' &&
    senses.includes(mention.sense) &&
    kinds.includes(kind) &&
    (articleIds.length === 0 || articleIds.includes(mention.articleId))
  );
}
