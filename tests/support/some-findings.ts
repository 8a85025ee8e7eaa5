import type { Edition, PlaceId } from '../../src/core/edition/model.ts';
import { span } from '../../src/core/text/offset.ts';
import type { EditionFinding } from '../../src/library/edition-finding.ts';

/** Findings of every verdict, reviewed in every way, in no order, on the beginnings of an edition's articles. */
export function someFindings({ articles }: Edition): readonly EditionFinding[] {
  const [first, second] = articles;
  if (first === undefined || second === undefined) throw new Error('The edition is too small.');
  const finding = (article: typeof first, at: number, rest: Partial<EditionFinding>) => ({
    id: `${article.id}-${at}`,
    articleId: article.id,
    ...span(at, at + 10),
    quote: article.text.slice(at, at + 10),
    kind: 'distance' as const,
    verdict: 'consistent' as const,
    computed: {
      ...{ figure: 6, unit: 'km' as const, differsBy: null, error: null, note: null },
      figures: [{ low: 6, high: 6, source: 'GeoNames', isCounted: true }],
      method: { key: 'finding.method.distance', values: {} },
      result: { key: 'finding.result.km', values: { km: 6 } },
      sources: [{ title: 'GeoNames', date: '2023-03' }],
    },
    onMap: null,
    passage: { ...span(at, at + 20), text: article.text.slice(at, at + 20) },
    stated: null,
    statedNumber: null,
    subjects: [{ name: 'Minsk', placeId: 'minsk' as PlaceId }],
    review: null,
    ...{ copyOf: null, copiedIn: [] },
    ...rest,
  });
  const reason = { fr: 'Une citation.', en: 'A quotation.' };
  return [
    finding(second, 40, { review: { decision: 'confirmed', reason: null } }),
    finding(first, 20, { kind: 'date', review: { decision: 'set aside', reason } }),
    finding(first, 40, { verdict: 'cannot-be-checked', computed: null }),
    finding(second, 0, { verdict: 'differs', review: { decision: 'corrected', reason } }),
    finding(first, 0, {}),
  ];
}
