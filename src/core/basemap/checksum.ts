import type { StoredTopology } from './topology.ts';

/**
 * A 32-bit checksum of what a file draws: every arc, every shape's arcs, every code. It tells a damaged file from a
 * whole one; it does not guard against malice.
 */
export function checksumOf({ arcs, objects }: Pick<StoredTopology, 'arcs' | 'objects'>): number {
  let sum = arcs.length | 0;
  const add = (value: number): void => {
    sum = (Math.imul(sum, 31) + value) | 0;
  };
  const addText = (text: string): void => {
    add(text.length);
    for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
  };
  const addAll = (nested: readonly unknown[]): void => {
    add(nested.length);
    for (const item of nested) {
      if (typeof item === 'number') add(item);
      else if (Array.isArray(item)) addAll(item);
    }
  };
  for (const arc of arcs) addText(arc);
  const { countries, regions, coast, borders, regionBorders } = objects;
  for (const shape of [...countries.geometries, ...regions.geometries]) {
    addText(shape.properties?.id ?? '');
    addAll(shape.arcs);
  }
  for (const line of [coast, ...borders.geometries, regionBorders]) addAll(line.arcs);
  return sum;
}
