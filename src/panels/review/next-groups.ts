import { nameKey } from '../../core/review/review-mention.ts';
import type { ReviewItem } from '../../library/answers.ts';
import type { NextGroup } from './NextUp.tsx';

const mostShown = 5;

/** The names that come next, each once: mentions that are proposed for the same place are one line. */
export function groupsOf(items: readonly ReviewItem[]): readonly NextGroup[] {
  const groups = new Map<string, NextGroup>();
  for (const item of items) {
    const { mention, passage } = item;
    const name = passage.text.slice(
      mention.start - passage.span.start,
      mention.end - passage.span.start,
    );
    const place = mention.kind === 'place' ? mention.placeId : '';
    const key = `${nameKey(name)} ${place}`;
    const known = groups.get(key);
    if (known !== undefined) groups.set(key, { ...known, count: known.count + 1 });
    else if (groups.size < mostShown) {
      const certainty = mention.proposal?.confidence ?? 1;
      groups.set(key, { item, name, count: 1, certainty });
    }
  }
  return [...groups.values()];
}
