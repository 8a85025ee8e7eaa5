import { succeed } from '../result.ts';
import { faulty, type ReadResult } from './read.ts';
import type { BasemapTopology } from './topology.ts';

/**
 * Joins a file that adds regions to the one it was made with, so that both draw from the same arcs. Refused when they
 * are of different makes.
 */
export function joinTopologies(
  base: BasemapTopology,
  addition: BasemapTopology,
  fileName: string,
): ReadResult<BasemapTopology> {
  const { extends: expected } = addition;
  if (expected?.checksum !== base.checksum || expected.arcs !== base.arcs.length) {
    return faulty(fileName, 'made for other countries than those loaded: reload both');
  }
  const { countries, coast, borders } = base.objects;
  const { regions, regionBorders } = addition.objects;
  const { extends: _, ...rest } = base;
  return succeed({
    ...rest,
    arcs: [...base.arcs, ...addition.arcs],
    objects: { countries, coast, borders, regions, regionBorders },
  });
}
