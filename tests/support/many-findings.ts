import { claimKinds } from '../../src/core/edition/claim-kind.ts';
import type { Edition } from '../../src/core/edition/model.ts';
import { span } from '../../src/core/text/offset.ts';
import type { EditionFinding } from '../../src/library/edition-finding.ts';
import { verdictOrder } from '../../src/library/findings.ts';

/**
 * So many findings of an edition's articles, of every kind, verdict and place in turn, some set aside and some copied:
 * periods without a common factor, so that all of them meet.
 */
export function manyFindings({ articles, places }: Edition, count: number): EditionFinding[] {
  const each = <Item>(items: readonly Item[], at: number): Item => {
    const item = items[at % items.length];
    if (item === undefined) throw new Error('The edition is too small.');
    return item;
  };
  return Array.from({ length: count }, (_, at): EditionFinding => {
    const article = each(articles, at);
    const start = (at * 7) % (article.text.length - 40);
    const one = each(places, Math.floor(at / 2)).id;
    const other = each(places, at % 11).id;
    return {
      id: `f-${at}`,
      articleId: article.id,
      ...span(start, start + 10),
      quote: article.text.slice(start, start + 10),
      kind: each(claimKinds, Math.floor(at / 3)),
      verdict: each(verdictOrder, Math.floor(at / 5)),
      ...{ computed: null, onMap: null, stated: null },
      passage: { ...span(start, start + 20), text: article.text.slice(start, start + 20) },
      statedNumber: null,
      subjects: [...new Set([one, other])].map((placeId) => ({ name: placeId, placeId })),
      review: at % 13 === 0 ? { decision: 'set aside', reason: null } : null,
      copyOf: at % 17 === 0 ? each(articles, at + 1).id : null,
      copiedIn: [],
    };
  });
}
