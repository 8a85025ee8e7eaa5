import { describe, expect, test } from 'vitest';
import { box } from '../../../tests/support/areas.ts';
import { kilometres, type LngLat } from '../units.ts';
import { areaOrigin, pointOrigin } from './origin.ts';
import { isReached } from './verdict.ts';
import { judgeAreas, judgePoints } from './within.ts';

const boxOrigin = (...sides: Parameters<typeof box>) => areaOrigin(box(...sides), 4000);

const span = { lowKm: kilometres(400), highKm: kilometres(500) };
const country = boxOrigin(23, 51, 32, 56);

describe('judging points', () => {
  const judge = judgePoints({ from: [country], mode: 'somewhere', span });

  test('a point in the area is inside, at no distance', () => {
    expect(judge([27, 53])).toMatchObject({
      distance: 0,
      verdict: { kind: 'inside', margin: 400 },
    });
  });

  test('between the claims a point is at the edge, beyond them outside', () => {
    // A degree of the equator's sister parallel at 53.5° N is some 66 km: 17.5° W of 23° E is far beyond both.
    expect(judge([16.5, 53.5]).verdict.kind).toBe('edge');
    expect(judge([5, 53.5]).verdict.kind).toBe('outside');
  });

  test('from everywhere the farthest corner counts', () => {
    const everywhere = judgePoints({ from: [country], mode: 'everywhere', span });
    expect(everywhere([27, 53]).distance).toBeGreaterThan(400);
    expect(everywhere([23, 51]).distance).toBeGreaterThan(judge([23, 51]).distance);
  });

  test('what the base has in range by some claim is not new', () => {
    const base = pointOrigin([20.5, 54.7]);
    const beyond = judgePoints({ from: [country], minus: [base], mode: 'somewhere', span });
    expect(beyond([21, 54.7])).toMatchObject({ before: { kind: 'inside' } });
    expect(beyond([33, 53])).toMatchObject({ before: { kind: 'outside' } });
    const edge = beyond([27.4, 54.7]);
    expect(edge).toMatchObject({ verdict: { kind: 'inside' }, before: { kind: 'edge' } });
    expect([[21, 54.7] as const, [33, 53] as const].map((at) => isReached(beyond(at)))).toEqual([
      false,
      true,
    ]);
    expect(isReached(edge)).toBe(false);
  });
});

describe('judging areas', () => {
  const judge = judgeAreas({ from: [country], mode: 'somewhere', span });

  test('a neighbour is inside, with the share that is in range', () => {
    const neighbour = judge(boxOrigin(32, 51, 50, 56));
    expect(neighbour).toMatchObject({ distance: 0, verdict: { kind: 'inside' } });
    expect(neighbour.low.share).toBeGreaterThan(0.25);
    expect(neighbour.low.share).toBeLessThan(neighbour.high.share);
    expect(neighbour.high.share).toBeLessThan(0.5);
  });

  test('an enclave and a surrounding area touch it', () => {
    expect(judge(boxOrigin(26, 53, 27, 54))).toMatchObject({ distance: 0, high: { share: 1 } });
    expect(judge(boxOrigin(10, 40, 50, 60)).distance).toBe(0);
  });

  test('of islands far apart, and on both sides of the date line, the share is that of their land', () => {
    const islands = areaOrigin(
      [...box(179, -17, 179.5, -16.5), ...box(-175, -17, -174.5, -16.5)],
      4000,
    );
    const around = (...at: LngLat[]) =>
      judgeAreas({ from: at.map(pointOrigin), mode: 'somewhere', span })(islands).high;
    expect(around([179.2, -16.7]).share).toBeCloseTo(0.5, 1);
    expect(around([179.2, -16.7], [-174.7, -16.7]).share).toBe(1);
    // A degree of longitude there is 106.6 km, one of latitude 110.7.
    expect(around([179.2, -16.7]).area / (2 * 53.3 * 55.35)).toBeCloseTo(1, 1);
  });

  test('an area out of range has its distance and no share', () => {
    const far = judge(boxOrigin(-10, 40, 0, 44));
    expect(far.verdict.kind).toBe('outside');
    expect(far.high).toEqual({ area: 0, share: 0 });
  });
});

describe('judging areas from everywhere', () => {
  const small = boxOrigin(26, 53, 27, 54);
  const large = boxOrigin(10, 40, 50, 60);
  const within = (low: number, high: number) =>
    judgeAreas({
      from: [small],
      mode: 'everywhere',
      span: { lowKm: kilometres(low), highKm: kilometres(high) },
    });

  test('a country that holds the whole region is inside, though its border is far away', () => {
    // The middle of the small area is half a diagonal, some 65 km, from its corners.
    const found = within(66, 70)(large);
    expect(found.distance).toBeCloseTo(65, 0);
    expect(found.verdict.kind).toBe('inside');
    expect(found.low.share).toBeGreaterThan(0);
    expect(found.high.share).toBeGreaterThan(found.low.share);
    expect(found.high.area * found.high.share).toBeLessThan(140 * 140);
  });

  test('it is outside where no point is in range of all', () => {
    expect(within(60, 64)(large).verdict.kind).toBe('outside');
  });

  test('a neighbour still counts by its nearest border', () => {
    const neighbour = within(90, 200)(boxOrigin(27.5, 50, 40, 57));
    expect(neighbour.distance).toBeGreaterThan(100);
    expect(neighbour.verdict.kind).toBe('edge');
  });

  test('an area around the antipode has all the globe between, whatever its border says', () => {
    const judge = judgePoints({ from: [large], mode: 'everywhere', span });
    expect(judge([-150, -50]).distance).toBeCloseTo(20_003.9, 0);
    expect(judge([-150, -50]).distance).toBeGreaterThan(judge([-150, -39]).distance);
  });
});
