import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import { distanceKm } from '../../core/geodesy/wgs84.ts';
import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { kilometres, type LngLat } from '../../core/units.ts';
import { type JointColumn, jointRows, nearestCell } from './joint-rows.ts';

const { places } = await sceneOf(await testEdition());
const minsk: LngLat = [27.56667, 53.9];
const brest: LngLat = [23.7, 52.1];

const around = (point: LngLat, km: number): JointColumn => ({
  query: {
    ...{ from: [{ type: 'point', point }], beyond: [], mode: 'somewhere' },
    ...{ lowKm: kilometres(km), highKm: kilometres(km) },
  },
  answer: null,
});

const byName = (columns: readonly JointColumn[]) =>
  new Map(jointRows(places, columns, 'fr').map((row) => [row.target.name, row]));

describe('one table for several ranges', () => {
  test('has a cell for each of them in every row', () => {
    const columns = [around(minsk, 400), around(brest, 30)];
    const row = byName(columns).get('Brest');
    expect(row?.cells).toMatchObject([
      { type: 'judged', verdict: 'inside' },
      { type: 'judged', verdict: 'inside' },
    ]);
    for (const { cells } of byName(columns).values()) expect(cells).toHaveLength(2);
  });

  test('puts what is in the most of them first', () => {
    const [first] = jointRows(places, [around(minsk, 400), around(brest, 30)], 'fr');
    expect(first?.target.name).toBe('Brest');
  });

  test('measures what an answer about a point left out, and says of an area how far it is at least', () => {
    const answer = { targets: [], cities: [] } as unknown as ReachAnswer;
    const area: ReachQuery = {
      ...{ from: [{ type: 'units', units: ['BY'] }], beyond: [], mode: 'somewhere' },
      ...{ lowKm: kilometres(400), highKm: kilometres(500) },
    };
    const row = byName([
      around(minsk, 400),
      { ...around(brest, 30), answer },
      { query: area, answer },
      { query: area, answer: null },
    ]).get('Minsk');
    expect(row?.cells.slice(1)).toEqual([
      {
        ...{ type: 'judged', verdict: 'outside', from: brest },
        distance: distanceKm(brest, row?.target.point ?? [0, 0]),
      },
      { type: 'beyond', km: 625 },
      { type: 'awaited' },
    ]);
    expect(nearestCell(row?.cells ?? [])?.from).toEqual(minsk);
    expect(nearestCell([{ type: 'awaited' }])).toBeNull();
  });
});
