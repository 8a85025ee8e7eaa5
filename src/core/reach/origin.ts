import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { HALF_GLOBE } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import type { Border } from './border.ts';
import { borderOf } from './border.ts';
import type { Interior } from './interior.ts';
import { interiorOf } from './interior.ts';
import type { SiteTree } from './site-tree.ts';
import { buildSiteTree } from './site-tree.ts';

/** Where a reach is drawn from: a point, or an area's border and interior. */
export interface Origin {
  readonly border: Border;
  readonly tree: SiteTree;
  /** Null for a point. */
  readonly interior: Interior | null;
  /** No two neighbouring points of the border are farther apart than this, in metres; 0 for a point. */
  readonly spacing: number;
}

export function pointOrigin([lng, lat]: LngLat): Origin {
  const border = { coordinates: Float64Array.of(lng, lat), begins: Uint8Array.of(1) };
  return { border, tree: buildSiteTree(border.coordinates), interior: null, spacing: 0 };
}

/** @param spacing metres; see `spacingFor`. */
export function areaOrigin(area: AreaGeometry, spacing: number): Origin {
  const border = borderOf(area, spacing);
  return { border, tree: buildSiteTree(border.coordinates), interior: interiorOf(area), spacing };
}

/**
 * How densely a border must be dotted so that discs about the dots stand for discs about the line. Between two dots
 * s apart the union of discs of radius R falls short by s²/8R: this keeps it within a tenth of the tolerance. In
 * powers of two, so that ranges alike share a prepared border.
 */
export function spacingFor(range: number, tolerance: number): number {
  // Far out it is the disc about a dot's antipode that is small; at a few kilometres, the tolerance is large.
  const round = Math.min(range, Math.max(10_000, HALF_GLOBE - range));
  const exact = Math.sqrt(0.8 * round * Math.min(tolerance, range));
  return Math.min(32_000, 2 ** Math.floor(Math.log2(exact)));
}

/** Several origins as one, whose farthest point is the farthest of them all. */
export function mergeOrigins(origins: readonly Origin[]): Origin {
  const coordinates = Float64Array.from(origins.flatMap(({ border }) => [...border.coordinates]));
  const begins = Uint8Array.from(origins.flatMap(({ border }) => [...border.begins]));
  const spacing = Math.max(...origins.map((origin) => origin.spacing));
  return {
    border: { coordinates, begins },
    tree: buildSiteTree(coordinates),
    interior: (point) => origins.some(({ interior }) => interior?.(point)),
    spacing,
  };
}
