import { expect, test } from 'vitest';
import type { PlaceId } from '../../core/edition/model.ts';
import type { PlaceKind } from '../../core/gazetteer/kind.ts';
import { stepsOf } from './tint-steps.ts';

const named = (...counts: readonly (readonly [string, PlaceKind, number])[]) =>
  stepsOf(
    new Map(counts.map(([id, kind]) => [id as PlaceId, { id: id as PlaceId, kind }])),
    new Map(counts.map(([id, , count]) => [id as PlaceId, count])),
  );

test('the steps of few articles stand, whatever else is named', () => {
  expect(named()).toEqual({ first: 5, second: 20 });
  expect(named(['a', 'country', 200], ['b', 'city', 9000])).toEqual({ first: 5, second: 20 });
});

test('where a country is named more often than that, the steps follow it, in figures that can be read', () => {
  expect(named(['a', 'country', 4120], ['b', 'country', 3])).toEqual({ first: 200, second: 800 });
  expect(named(['a', 'country', 171_163])).toEqual({ first: 9000, second: 30_000 });
});
