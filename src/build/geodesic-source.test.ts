import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { pointsOnGlobe, seeded } from '../../tests/support/planar.ts';
import { geodesicSource } from './geodesic-source.ts';

const folder = dirname(createRequire(import.meta.url).resolve('geographiclib-geodesic'));
const read = (file: string): Promise<string> => readFile(join(folder, 'src', file), 'utf8');

test('what is left of the package measures as the whole of it does', async () => {
  const source = await geodesicSource(read);
  const whole = await Promise.all(['Math.js', 'Geodesic.js', 'GeodesicLine.js'].map(read));
  expect(source.length).toBeLessThan(0.9 * whole.join('').length);
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
  );
  const [ours, theirs] = [module.default.Geodesic.WGS84, geodesic.Geodesic.WGS84];
  const points = [
    ...pointsOnGlobe(50, seeded(1)),
    [0, 90],
    [180, 0],
    [0, 0],
    [179.5, 0.3],
  ] as const;
  for (const [lng1, lat1] of points) {
    for (const [lng2, lat2] of points) {
      expect(ours.Inverse(lat1, lng1, lat2, lng2)).toEqual(theirs.Inverse(lat1, lng1, lat2, lng2));
      const line = ours.InverseLine(lat1, lng1, lat2, lng2);
      const whole = theirs.InverseLine(lat1, lng1, lat2, lng2);
      expect(line.Position(1e6)).toEqual(whole.Position(1e6));
    }
    expect(ours.Direct(lat1, lng1, 77, 5e6)).toEqual(theirs.Direct(lat1, lng1, 77, 5e6));
  }
});

test('sources that have changed are refused by name', async () => {
  await expect(geodesicSource(async () => 'other')).rejects.toThrow('Math.js no longer has');
});
