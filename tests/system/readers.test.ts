import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Content } from '../../src/core/export/exported.ts';
import type { ExportFormatName } from '../../src/core/export/format-facts.ts';
import { anyEdition } from '../support/any-edition.ts';
import { shippedEdition } from '../support/edition.ts';
import { exportedOf, textOf } from '../support/exported.ts';
import { hostile, hostileEdition } from '../support/hostile-edition.ts';
import { pagesOf } from '../support/published.ts';
import { output } from './program.ts';

const edition = await shippedEdition();
const folder = await mkdtemp(join(tmpdir(), 'portee-readers-'));
afterAll(() => rm(folder, { recursive: true }));

/** Writes an export of the shipped edition as the command line does. */
async function written(name: string, format: ExportFormatName, ...args: string[]): Promise<string> {
  const path = join(folder, name);
  const err: string[] = [];
  const streams = { out: () => {}, err: (line: string) => err.push(line) };
  const call = ['export', 'data', '--format', format, '--out', path, '--force', ...args];
  const code = await run(call, streams);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return path;
}

async function hostileFile(name: string, format: ExportFormatName, content: Content) {
  const path = join(folder, name);
  await writeFile(path, await textOf(format, content, exportedOf(hostileEdition())));
  return path;
}

const ogrinfo = (...args: string[]): string => output('ogrinfo', ['-ro', ...args], 'gdal-bin');

/** How many features GDAL finds, in all layers. */
function featuresIn(path: string): number {
  const counts = [...ogrinfo('-al', '-so', path).matchAll(/^Feature Count: (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** What a query over the file's one layer gives, by column. */
function query(path: string, sql: string): string {
  const [, layer = ''] = /^\d+: (.*?)(?: \([^()]*\))?$/m.exec(ogrinfo(path)) ?? [];
  const from = `"${layer.replaceAll('"', '""')}"`;
  return ogrinfo('-dialect', 'SQLite', '-sql', sql.replace('LAYER', from), path);
}

describe('GDAL reads GeoJSON', () => {
  test('of mentions, all of them', async () => {
    const path = await written('mentions.geojson', 'geojson');
    expect(featuresIn(path)).toBe(edition.mentions.length);
  });

  test('of places, each at its point', async () => {
    const path = await written('places.geojson', 'geojson', '--what', 'places');
    expect(featuresIn(path)).toBe(edition.places.length);
    expect(ogrinfo('-al', '-where', "id = 'minsk'", path)).toContain('POINT (27.56667 53.9)');
  });

  test.each([
    ['a country', []],
    ['a point by ±180', ['--from', 'point:-17.7,178']],
    ['a point by the pole', ['--from', 'point:89,20']],
  ])('of ranges from %s, valid by the simple features model', async (_, from) => {
    const path = await written('reach.geojson', 'geojson', '--what', 'reach', ...from);
    const valid = query(path, 'SELECT MIN(ST_IsValid(geometry)) AS ok, COUNT(*) AS n FROM LAYER');
    expect(valid).toMatch(/ok \(Integer\) = 1/);
    const [, west, east] =
      /Extent: \((-?[\d.]+), [^)]*\) - \((-?[\d.]+),/.exec(ogrinfo('-al', '-so', path)) ?? [];
    expect(Number(west)).toBeGreaterThanOrEqual(-180);
    expect(Number(east)).toBeLessThanOrEqual(180);
  });

  test('of Linked Places', async () => {
    const path = await written('places.lpf.json', 'linkedplaces');
    expect(featuresIn(path)).toBe(edition.places.length);
  });

  test('with hostile words, as they are', async () => {
    const path = await hostileFile('hostile.geojson', 'geojson', 'places');
    expect(ogrinfo('-al', path)).toContain(hostile.slice(0, 40));
  });
});

describe('GDAL reads KML', () => {
  test('of places, each at its point, with its time', async () => {
    const path = await written('places.kml', 'kml');
    expect(featuresIn(path)).toBe(edition.places.length);
    const minsk = ogrinfo('-al', '-where', "Name = 'Minsk'", path);
    expect(minsk).toMatch(/POINT (?:Z )?\(27\.56667 53\.9/);
    expect(minsk).toMatch(/begin \(DateTime\) = 2022\/06/);
  });

  test('of mentions, a folder for each article', async () => {
    const path = await written('mentions.kml', 'kml', '--what', 'mentions');
    expect(featuresIn(path)).toBe(edition.mentions.length);
    expect(ogrinfo(path).match(/^\d+: /gm)).toHaveLength(edition.articles.length);
  });

  test('of ranges, as closed areas with their radius as data', async () => {
    const path = await written('reach.kml', 'kml', '--what', 'reach', '--from', 'point:-17.7,178');
    const read = ogrinfo('-al', path);
    expect(read).toContain('radiusKm (String) = 500');
    expect(read).toContain('centreLongitude (String) = 178');
    expect(read).toMatch(/GEOMETRYCOLLECTION.*POLYGON/);
  });

  test('with hostile words, as text', async () => {
    for (const content of ['mentions', 'places'] as const) {
      const path = await hostileFile('hostile.kml', 'kml', content);
      expect(ogrinfo('-al', path)).toContain(`=1+1</p>]]><script>alert("x")</script>`);
      output('xmllint', ['--noout', path], 'libxml2-utils');
    }
  });
});

test('GDAL reads CSV: every line, the columns by their names', async () => {
  const path = await written('mentions.csv', 'csv', '--lang', 'fr');
  expect(featuresIn(path)).toBe(edition.mentions.length);
  expect(ogrinfo('-al', '-so', path)).toMatch(/^citation: String/m);
});

test('libxml2 reads TEI, and finds every reference’s target', async () => {
  for (const path of [
    await written('edition.tei.xml', 'tei'),
    await hostileFile('hostile.tei.xml', 'tei', 'mentions'),
  ]) {
    output('xmllint', ['--noout', path], 'libxml2-utils');
    const find = (xpath: string) => output('xmllint', ['--xpath', xpath, path], 'libxml2-utils');
    const refs = find('//*[local-name()="body"]//@ref').matchAll(/ref="#([^"]+)"/g);
    const ids = find('//@*[name()="xml:id"]');
    for (const [, id] of refs) expect(ids).toContain(`xml:id="${id}"`);
  }
});

describe('TEI is valid by what the Guidelines say of it', () => {
  const isValid = (path: string) =>
    output('xmllint', ['--noout', '--relaxng', 'tests/system/tei.rng', path], 'libxml2-utils');

  test.each([
    ['the whole edition', []],
    ['the whole edition, with the way back', ['--lang', 'fr', '--link', 'https://example.org/']],
    ['a place', ['--select', 'place:minsk']],
    ['a system, without a place', ['--select', 'system:su-25']],
  ])('of %s', async (_, args) => {
    isValid(await written('edition.tei.xml', 'tei', ...args));
  });

  test('of nothing', async () => {
    const none = { ...edition, articles: [], mentions: [], places: [], systems: [] };
    const path = join(folder, 'empty.tei.xml');
    await writeFile(path, await textOf('tei', 'mentions', exportedOf(none)));
    isValid(path);
  });

  test('with hostile words', async () => {
    isValid(await hostileFile('hostile.tei.xml', 'tei', 'mentions'));
  });

  test('of editions of any form', async () => {
    const path = join(folder, 'any.tei.xml');
    await fc.assert(
      fc.asyncProperty(anyEdition, async (any) => {
        await writeFile(path, await textOf('tei', 'mentions', exportedOf(any)));
        isValid(path);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

test('libxml2 reads the feed and the site map of a site, with hostile words too', async () => {
  const pages = await pagesOf(hostileEdition(), { address: 'https://example.org/' });
  for (const name of ['feed.xml', 'sitemap.xml']) {
    const path = join(folder, name);
    await writeFile(path, pages.get(name) ?? '');
    output('xmllint', ['--noout', path], 'libxml2-utils');
  }
  const title = '//*[local-name()="entry"]/*[local-name()="title"]/text()';
  const found = output('xmllint', ['--xpath', title, join(folder, 'feed.xml')], 'libxml2-utils');
  expect(found).toContain('&lt;script&gt;alert');
});

test('Python reads the zip, and finds every file whole', async () => {
  const path = await written('edition.zip', 'zip');
  expect(output('python3', ['-m', 'zipfile', '-t', path], 'python3')).toContain('Done testing');
  const list = output('python3', ['-m', 'zipfile', '-l', path], 'python3');
  for (const { id } of edition.articles) expect(list).toContain(`articles/${id}.txt`);
});
