import { describe, expect, it } from 'vitest';
import { boxesAlong, frameIn } from './name-frame.ts';
import { piecesOf } from './pieces.ts';

const shown = { width: 1000, height: 700 };
const whole = { width: 1001, height: 701 };

describe('the frame that names keep within', () => {
  it('is the picture’s edge, and not that of the element, which is one unit larger', () => {
    expect(frameIn({ shown, whole, element: whole }, { across: 0, down: 0 })).toEqual({
      ...{ left: 0, top: 0, right: 1000, bottom: 700 },
    });
  });

  it('is where the picture’s edge is, seen from each piece of it', () => {
    const density = 4;
    const cut = piecesOf(shown, density, { side: 2048, area: 2048 ** 2 });
    if (cut === null) throw new Error('It can be cut.');
    expect(cut.pieces.length).toBeGreaterThan(3);
    for (const { x, y, fromX, fromY, ...away } of cut.pieces) {
      const { left, top, right, bottom } = frameIn({ shown, whole, element: cut.element }, away);
      // What lies at `x` of the picture is drawn at `fromX` of the piece.
      expect(left * density).toBeCloseTo(fromX - x, 6);
      expect(top * density).toBeCloseTo(fromY - y, 6);
      expect([right - left, bottom - top]).toEqual([1000, 700]);
    }
  });

  it('has no gap that a name would fit through', () => {
    const boxes = boxesAlong({ left: -5, top: 10, right: 200, bottom: 107 });
    for (const [fixed, at, ends] of [
      [0, -5, [10, 107]],
      [0, 200, [10, 107]],
      [1, 10, [-5, 200]],
      [1, 107, [-5, 200]],
    ] as const) {
      const along = boxes
        .filter((box) => box[fixed] === at)
        .map((box) => box[1 - fixed] ?? 0)
        .sort((a, b) => a - b);
      expect([along[0], along.at(-1)]).toEqual(ends);
      along.reduce((before, next) => {
        expect(next - before).toBeLessThanOrEqual(6);
        return next;
      });
    }
  });
});
