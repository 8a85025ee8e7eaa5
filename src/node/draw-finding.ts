import type { FindingDrawing } from '../core/basemap/finding-drawing.ts';
import type { Edition } from '../core/edition/model.ts';
import { rangeSpanOf } from '../core/edition/range-span.ts';
import { type Origin, spacingFor } from '../core/reach/origin.ts';
import { reach } from '../core/reach/reach.ts';
import { metres } from '../core/units.ts';
import { originReader } from './origins.ts';

/** How far the drawn edge may lie from the true one: less than a line's width at the deepest zoom. */
const tolerance = metres(100);

/** Draws what an edition's finding tells; null where it has none, or its system no range. */
export async function drawFinding(
  { finding, systems }: Edition,
  folder: string,
): Promise<FindingDrawing | null> {
  const system = systems.find(({ id }) => id === finding?.systemId);
  const variant = system?.variants.find(({ id }) => id === system.defaultVariantId);
  const span = variant && rangeSpanOf(variant);
  if (!finding || !span) return null;
  const range = span.highKm;
  const reader = originReader(folder, spacingFor(range * 1000, tolerance), () => {});
  const originOf = async (id: string): Promise<Origin> => {
    const origin = await reader.read(`place:${id}`);
    if (!origin.ok) throw new Error(`The finding cannot be drawn: ${origin.fault.message}`);
    return origin.value;
  };
  const from = [await originOf(finding.originId)];
  const minus = await Promise.all(finding.beyond.map(originOf));
  const mode = 'somewhere';
  return {
    km: range,
    outline: reach({ from, range, mode, tolerance }).outline.geometry,
    gained: reach({ from, minus, range, mode, tolerance }).area.geometry,
  };
}
