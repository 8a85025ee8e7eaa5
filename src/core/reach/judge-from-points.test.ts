import { expect, test } from 'vitest';
import { kilometres, type LngLat } from '../units.ts';
import { judgeFromPoints } from './judge-from-points.ts';
import { pointOrigin } from './origin.ts';
import { judge } from './reach-answer.ts';

const points: LngLat[] = [
  [27.56, 53.9],
  [37.6, 55.75],
];
const targets = [
  { id: 'brest', point: [23.7, 52.1] as const },
  { id: 'vladivostok', point: [131.87, 43.1] as const },
  { id: 'minsk', point: [27.56, 53.9] as const },
];
const span = { lowKm: kilometres(400), highKm: kilometres(700) };
const nowhere = { cities: [], populations: {}, countries: new Map() };

test.each(['somewhere', 'everywhere'] as const)(
  '%s it says what the whole judgement says',
  (mode) => {
    const question = { from: points.map(pointOrigin), minus: [], mode, span };
    const whole = judge(question, targets, nowhere).targets;
    const judged = judgeFromPoints(points, mode, span, targets);
    expect(judged.map(({ id, from, verdict: { kind } }) => ({ id, from, kind }))).toEqual(
      whole.map(({ id, from, verdict: { kind } }) => ({ id, from, kind })),
    );
    for (const [i, { distance }] of judged.entries()) {
      expect(distance).toBeCloseTo(whole[i]?.distance ?? -1, 6);
    }
  },
);
