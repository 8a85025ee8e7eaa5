import type { ClaimOnMap } from './claim-on-map.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { partsOf } from './kinds.ts';
import type { Statement } from './statement.ts';

/** What a map shows of a statement; null where it is of no place that is known. */
export function onMap(statement: Statement, finding: Finding, context: Context): ClaimOnMap | null {
  const parts = partsOf(statement, context);
  const { units = [], borders = [], lines = [], points = [] } = parts;
  if (units.length + lines.length + points.length === 0) return null;
  const label = borders.length + lines.length > 0 ? labelOf(finding, statement) : null;
  const unique = new Map(points.map((point) => [point.id, point]));
  return { units: [...new Set(units)], borders, lines, points: [...unique.values()], label };
}

/** The span of the figures that count; a border is never told by one bare figure. */
function labelOf({ figures, unit }: Finding, { kind }: Statement): ClaimOnMap['label'] {
  const counted = figures.filter(({ isCounted }) => isCounted);
  if (unit !== 'km' || counted.length === 0) return null;
  const lowKm = Math.min(...counted.map(({ low }) => low));
  const highKm = Math.max(...counted.map(({ high }) => high));
  return { lowKm, highKm, about: kind === 'length' };
}
