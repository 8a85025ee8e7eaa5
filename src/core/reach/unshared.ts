import type { Source } from './field.ts';
import type { Origin } from './origin.ts';
import { buildSiteTree } from './site-tree.ts';

/**
 * An origin as a source of what it adds to a base with the same range in metres, or a longer one. The border it shares
 * with the base is left out: whatever a shared dot has in range the base has too. With it, the two lines would run on
 * each other for hundreds of kilometres, and rounding would decide which is ahead.
 */
export function unsharedSource(origin: Origin, base: readonly Origin[], range: number): Source {
  const whole = {
    tree: origin.tree,
    interior: origin.interior,
    measure: 'nearest',
    range,
  } as const;
  if (base.length === 0) return whole;
  const shared = new Set(base.flatMap((other) => keysOf(other.border.coordinates)));
  const { coordinates } = origin.border;
  const keys = keysOf(coordinates);
  const kept = keys.flatMap((key, i) =>
    shared.has(key) ? [] : [coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0],
  );
  if (kept.length === coordinates.length) return whole;
  // A disc half the range across that touches the part left out lies within range of the base, and is settled by it.
  const sureBelow = range / 2;
  if (kept.length > 0) {
    return { ...whole, tree: buildSiteTree(Float64Array.from(kept)), sureBelow };
  }
  // All of it is shared: only the interior is left, and one dot that reaches nowhere.
  const dot = buildSiteTree(coordinates.slice(0, 2));
  return { ...whole, tree: dot, range: 1, sureBelow };
}

/** A number for each point that points within about a metre of it share. */
function keysOf(coordinates: Float64Array): number[] {
  const keys: number[] = [];
  for (let i = 0; i < coordinates.length; i += 2) {
    const column = Math.round((coordinates[i] ?? 0) * 1e5);
    const row = Math.round((coordinates[i + 1] ?? 0) * 1e5);
    keys.push(column * 4e7 + row);
  }
  return keys;
}
