import type { ArticleId } from '../../core/edition/model.ts';
import type { PlaceKind } from '../../core/gazetteer/kind.ts';
import type { Sense } from '../../core/geoparse/sense.ts';
import { defaultFilters } from '../../library/opening-questions.ts';
import type { State } from '../state.ts';

type Change = Partial<State>;

export function toggleSense({ filters }: State, sense: Sense): Change {
  return { filters: { ...filters, senses: toggled(filters.senses, sense) } };
}

export function toggleKind({ filters }: State, kind: PlaceKind): Change {
  return { filters: { ...filters, kinds: toggled(filters.kinds, kind) } };
}

export function toggleArticleFilter({ filters }: State, articleId: ArticleId): Change {
  return { filters: { ...filters, articleIds: toggled(filters.articleIds, articleId) } };
}

export function resetFilters(): Change {
  return { filters: defaultFilters };
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
