/** A point on the screen, in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** How far a letter stands from what it names: enough not to cover it. */
const leader = 40;

/** A letter's name stands beside it, on the side away from its point. */
const nameRoom = 130;

/** Upper right first, where nothing else says otherwise. */
const directions: readonly (readonly [dx: number, dy: number])[] = [
  [0.7, -0.7],
  [0.7, 0.7],
  [-0.7, -0.7],
  [-0.7, 0.7],
  [1, 0],
  [-1, 0],
];

/**
 * Where to put a letter for each point, so that letters stand clear of the points and of each other, and stay within
 * the map as long as their points do.
 *
 * @param size of the map, in CSS pixels
 */
export function letterPlaces(
  points: readonly ScreenPoint[],
  size: { readonly width: number; readonly height: number },
): readonly ScreenPoint[] {
  const placed: ScreenPoint[] = [];
  points.forEach((point, own) => {
    const others = points.filter((_, i) => i !== own);
    let best: ScreenPoint = point;
    let bestRoom = Number.NEGATIVE_INFINITY;
    for (const [dx, dy] of directions) {
      const place = { x: point.x + dx * leader, y: point.y + dy * leader };
      const end = place.x + (dx > 0 ? nameRoom : -nameRoom);
      const isOff = end < 0 || end > size.width || place.y < 16 || place.y > size.height - 16;
      const nearest = Math.min(
        ...[...others, ...placed].map((other) => distance(place, other)),
        80,
      );
      const room = nearest - (isOff ? 60 : 0);
      if (room > bestRoom + 1) {
        best = place;
        bestRoom = room;
      }
    }
    placed.push(best);
  });
  return placed;
}

/** About as wide and high as a name is drawn. */
const nameSize = { perLetter: 7.2, height: 17 };

/**
 * Which of some names can be written beside their points without touching: the first come first.
 *
 * @param names the point that each stands to the right of, and how many letters it has
 */
export function namesWithRoom(
  names: readonly { readonly point: ScreenPoint; readonly letters: number }[],
): readonly boolean[] {
  const taken: { x: number; y: number; end: number }[] = [];
  return names.map(({ point: { x, y }, letters }) => {
    const end = x + 12 + letters * nameSize.perLetter;
    const isFree = taken.every(
      (other) => Math.abs(other.y - y) >= nameSize.height || other.end < x || end < other.x,
    );
    if (isFree) taken.push({ x, y, end });
    return isFree;
  });
}

const distance = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
