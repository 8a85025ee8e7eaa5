import { expect, test } from 'vitest';
import type { ReviewedClaim } from '../edition/load-claims.ts';
import type { ArticleId } from '../edition/model.ts';
import { span } from '../text/offset.ts';
import type { Claim } from './finding.ts';
import { reviewClaims } from './review-claims.ts';

const claimed = (start: number, end: number, kind: Claim['kind'] = 'length'): Claim => ({
  ...{ start, end, kind, text: '', subjects: [], value: null, onMap: null },
  finding: {
    ...{ verdict: 'consistent', figure: null, unit: null, figures: [], differsBy: null },
    method: { key: 'finding.method.distance', values: {} },
    result: { key: 'finding.result.km', values: { km: 1 } },
    ...{ sources: [], error: null, note: null },
  },
});

const reviewed = (
  start: number,
  end: number,
  decision: ReviewedClaim['decision'] = 'confirmed',
): ReviewedClaim => ({
  ...span(start, end),
  ...{ id: `${start}`, articleId: 'a' as ArticleId, kind: 'length', verdict: 'differs' },
  ...{ decision, reason: null },
});

test('the editor’s words and verdict hold for the claim that covers the same words by half', () => {
  const claim = claimed(0, 12);
  const review = reviewed(2, 12, 'corrected');
  expect(reviewClaims([claim], [review])).toEqual([
    { start: 2, end: 12, kind: 'length', verdict: 'differs', claim, review },
  ]);
});

test('what was rejected is left out, what nobody reviewed stays, what was added by hand comes in its place', () => {
  const [rejected, other] = [claimed(0, 10), claimed(40, 50, 'date')];
  const added = reviewed(20, 30);
  expect(reviewClaims([rejected, other], [reviewed(0, 10, 'rejected'), added])).toEqual([
    { start: 20, end: 30, kind: 'length', verdict: 'differs', claim: null, review: added },
    { start: 40, end: 50, kind: 'date', verdict: 'consistent', claim: other, review: null },
  ]);
});

test('of two claims of the same words, the one of the same kind is meant', () => {
  const [first, second] = [claimed(0, 10, 'distance'), claimed(0, 11)];
  const [told] = reviewClaims([first, second], [reviewed(0, 10)]);
  expect(told?.claim).toBe(second);
});
