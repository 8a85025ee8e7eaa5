import type { BorderView } from './border-view.ts';
import type { SourceUnit } from './source-units.ts';
import type { RegionTable } from './tables.ts';

/** A unit under the border view: whose it is, which region of it, and on which sides of disputed lines it lies. */
export interface Area {
  readonly unit: SourceUnit;
  readonly country: string;
  /** Current ISO 3166-2 code, where there is one. */
  readonly region: string | null;
  /** "3a": side a of the third disputed line. */
  readonly sides: readonly string[];
}

/** Gives each unit its country and region; leaves out those that the view gives to nobody. */
export function areasUnder(
  view: BorderView,
  units: readonly SourceUnit[],
  codes: RegionTable['codes'],
): Area[] {
  const areas: Area[] = [];
  for (const unit of units) {
    const country = countryOf(view, unit);
    if (country === null) continue;
    const sides = view.disputed.flatMap((line, index) =>
      line.between.flatMap((selectors, side) =>
        selects(selectors, unit, country) ? [`${index}${side === 0 ? 'a' : 'b'}`] : [],
      ),
    );
    areas.push({ unit, country, region: regionOf(codes, unit, country), sides });
  }
  return areas;
}

/** Today's code of a unit; a code of another country than the one it is drawn in is no region of that one. */
function regionOf(codes: RegionTable['codes'], unit: SourceUnit, country: string): string | null {
  const known = [unit.code, unit.iso].find((code) => code !== null && code in codes);
  const region = known ? (codes[known] ?? null) : unit.iso;
  return region?.startsWith(`${country}-`) ? region : null;
}

/** Whether the line between two areas is one that the view draws dashed. */
export function isDisputed(a: readonly string[], b: readonly string[]): boolean {
  return a.some((side) => b.includes(otherSide(side)));
}

function otherSide(side: string): string {
  return side.endsWith('a') ? `${side.slice(0, -1)}b` : `${side.slice(0, -1)}a`;
}

function countryOf(view: BorderView, unit: SourceUnit): string | null {
  const line = view.belongs.findLast(({ units }) => selects(units, unit, unit.country));
  return line === undefined ? unit.country : line.country;
}

function selects(selectors: readonly string[], unit: SourceUnit, country: string): boolean {
  return selectors.some(
    (selector) => selector === country || selector === unit.iso || selector === unit.code,
  );
}
