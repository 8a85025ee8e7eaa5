import type { BasemapTopology } from './topology.ts';

/**
 * A 32-bit checksum of what a topology draws: every number of every arc, every arc of every shape, every code.
 * It tells a damaged file from a whole one; it does not guard against malice.
 */
export function checksumOf(topology: Pick<BasemapTopology, 'arcs' | 'objects'>): number {
  let sum = topology.arcs.length | 0;
  const add = (value: number): void => {
    sum = (Math.imul(sum, 31) + value) | 0;
  };
  const addAll = (nested: readonly unknown[]): void => {
    add(nested.length);
    for (const item of nested) {
      if (typeof item === 'number') add(item);
      else if (Array.isArray(item)) addAll(item);
    }
  };
  const addText = (text: string): void => {
    for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
  };
  addAll(topology.arcs);
  const { countries, regions, coast, borders, regionBorders } = topology.objects;
  for (const shape of [...countries.geometries, ...regions.geometries]) {
    addText(shape.properties?.id ?? '');
    addAll(shape.arcs);
  }
  for (const line of [coast, ...borders.geometries, regionBorders]) addAll(line.arcs);
  return sum;
}
