import { dateOfDays, daysOf } from '../../core/dates/edtf.ts';
import type { ArticleId } from '../../core/edition/model.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { defaultFilters } from '../../library/opening-questions.ts';
import { sameItems } from '../same-items.ts';
import type { Codec } from './codec.ts';
import { idOf, listOrNone, oneOf } from './link-reader.ts';

export const filtersCodec: Codec<'filters'> = {
  keys: ['sense', 'kind', 'in', 'days'],
  encode: ({ filters }) => [
    ...changed('sense', filters.senses, defaultFilters.senses),
    ...changed('kind', filters.kinds, defaultFilters.kinds),
    ...changed('in', filters.articleIds, defaultFilters.articleIds),
    ...(filters.window === null ? [] : [['days', dateOfDays(filters.window)] as const]),
  ],
  decode: (read) => ({
    senses: read.list('sense', (value) => oneOf(senses, value)) ?? defaultFilters.senses,
    kinds: read.list('kind', (value) => oneOf(placeKinds, value)) ?? defaultFilters.kinds,
    articleIds: read.list('in', (value) => idOf<ArticleId>(value)) ?? defaultFilters.articleIds,
    window: read.one('days', daysOf),
  }),
};

function changed(
  key: string,
  items: readonly string[],
  byDefault: readonly string[],
): readonly (readonly [string, string])[] {
  return sameItems(items, byDefault) ? [] : [[key, listOrNone(items)]];
}
