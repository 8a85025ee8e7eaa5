import { expect, test } from 'vitest';
import { span } from '../../core/text/offset.ts';
import { mergeSigns, openedBy, type SignedClaim } from './merge-signs.ts';

const claim = (id: string, verdict: SignedClaim['verdict'] = 'consistent'): SignedClaim => ({
  ...span(0, 1),
  ...{ verdict, quote: id },
  opens: { type: 'finding', id },
});

test('signs closer than a finger are one, the worst of them, and lead through all of it', () => {
  const signs = mergeSigns(
    [
      { claim: claim('a'), at: 0 },
      { claim: claim('c'), at: 90 },
      { claim: claim('b', 'differs'), at: 50 },
      { claim: claim('d'), at: 140 },
    ],
    44,
  );
  expect(signs.map(({ at, verdict, claims }) => [at, verdict, claims.length])).toEqual([
    [0, 'consistent', 1],
    [50, 'differs', 2],
    [140, 'consistent', 1],
  ]);
  const merged = signs[1];
  if (merged === undefined) throw new Error('There is no second sign.');
  expect(openedBy(merged, null)).toEqual({ type: 'finding', id: 'b' });
  expect(openedBy(merged, { type: 'finding', id: 'b' })).toEqual({ type: 'finding', id: 'c' });
  expect(openedBy(merged, { type: 'finding', id: 'c' })).toEqual({ type: 'finding', id: 'b' });
});
