import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { testEditionFolder } from '../../tests/support/edition.ts';
import { run } from './run.ts';

const folder = await mkdtemp(join(tmpdir(), 'portee-export-'));
afterAll(() => rm(folder, { recursive: true }));

async function portee(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await run(['export', ...args], streams);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('portee export', () => {
  test('writes text to standard output', async () => {
    const { code, out, err } = await portee(
      testEditionFolder,
      '--format',
      'geojson',
      '--what',
      'places',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      type: 'FeatureCollection',
      name: 'Five articles on missiles in Belarus',
      about: {
        statements: expect.arrayContaining([expect.stringContaining('UN General Assembly')]),
      },
    });
  });

  test('says where nothing fits, on standard error and in the file', async () => {
    for (const format of ['csv', 'geojson', 'tei', 'webannotation']) {
      const { code, out, err } = await portee(
        ...[testEditionFolder, '--format', format, '--select', 'date:1999', '--lang', 'fr'],
      );
      expect({ code, err }).toEqual({
        code: 0,
        err: 'export: Rien ne répond à ce qui a été choisi.',
      });
      expect(out).toContain('Rien ne répond à ce qui a été choisi.');
    }
  });

  test('names columns in the reader’s language, and leads back', async () => {
    const { out } = await portee(
      ...[testEditionFolder, '--format', 'csv', '--lang', 'fr', '--select', 'place:minsk'],
      ...['--link', 'https://example.org/portee/'],
    );
    const [head, first] = out.split('\n');
    expect(head).toMatch(/^\ufeffcitation,passage,/);
    expect(first).toContain('https://example.org/portee/#article=');
  });

  test('draws the ranges from where the finding is told, or from where it is told to', async () => {
    const args = [
      testEditionFolder,
      '--format',
      'geojson',
      '--what',
      'reach',
      '--system',
      'iskander',
    ];
    const fromFinding = JSON.parse((await portee(...args)).out);
    expect(fromFinding.features[0].properties).toMatchObject({ from: 'Belarus', centre: null });
    const fromPoint = JSON.parse((await portee(...args, '--from', 'point:-17.7,178')).out);
    expect(fromPoint.features[0]).toMatchObject({
      geometry: { type: 'MultiPolygon' },
      properties: { centre: [178, -17.7], rangeKm: 500 },
    });
  });

  test('checks what the articles state, in the reader’s words', { timeout: 120_000 }, async () => {
    const { code, out } = await portee(
      ...[testEditionFolder, '--format', 'csv', '--what', 'findings', '--lang', 'fr'],
      ...['--select', 'article:gazette-2024-05-26'],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^\ufeffcitation,genre d’affirmation,constat,résultat,/);
    expect(out).toContain("une frontière de 1 084 km avec l'Ukraine,longueur,concorde,");
    expect(out).toContain('Biélorussie | Ukraine,53.8219,28.4177,gazette-2024-05-26,');
  });

  test('tells of the findings what editors decided of them', { timeout: 120_000 }, async () => {
    const reviewed = join(folder, 'reviewed');
    await cp(testEditionFolder, reviewed, { recursive: true });
    const { claims } = JSON.parse(await readFile(join(reviewed, 'claims.json'), 'utf8'));
    const findWith = async (decision: string): Promise<string> => {
      const decided = claims.map((claim: { readonly quote: { readonly exact: string } }) =>
        claim.quote.exact.includes('1 084 km')
          ? { ...claim, decision, reason: { fr: 'Une autre frontière.', en: 'Another border.' } }
          : claim,
      );
      await writeFile(join(reviewed, 'claims.json'), JSON.stringify({ claims: decided }));
      const { out, err } = await portee(
        ...[reviewed, '--format', 'csv', '--what', 'findings', '--lang', 'fr'],
        ...['--select', 'article:gazette-2024-05-26'],
      );
      expect(err).toBe('');
      return out;
    };
    expect(await findWith('set aside')).toMatch(/1 084 km.*non compté.*Une autre frontière\./);
    const rejected = await findWith('rejected');
    expect(rejected).not.toContain('1 084 km');
    expect(rejected.split('\n').length).toBeGreaterThan(2);
    await rm(reviewed, { recursive: true });
  });

  test('puts a file in its place whole, and does not write over another', async () => {
    const out = join(folder, 'edition.zip');
    const first = await portee(testEditionFolder, '--format', 'zip', '--out', out);
    expect(first).toEqual({ code: 0, out: '', err: '' });
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
    const again = await portee(testEditionFolder, '--format', 'zip', '--out', out);
    expect(again.code).toBe(1);
    expect(again.err).toContain('exists already');
    expect((await portee(testEditionFolder, '--format', 'zip', '--out', out, '--force')).code).toBe(
      0,
    );
    expect(await readdir(folder)).toEqual(['edition.zip']);
  });

  test('carries on what an own edition’s zip holds beside: nothing decided is lost', async () => {
    const own = join(folder, 'own');
    await cp(testEditionFolder, own, { recursive: true });
    // Of an article whose passages alone are published, nothing of this leaves.
    const editionJson = await readFile(join(own, 'edition.json'), 'utf8');
    await writeFile(join(own, 'edition.json'), editionJson.replaceAll('"passages"', '"full"'));
    const id = 'gazette-2024-05-26';
    const page = JSON.parse(await readFile(join(own, 'annotations', `${id}.json`), 'utf8'));
    const { articles } = JSON.parse(editionJson);
    const { file } = articles.find((each: { readonly id: string }) => each.id === id);
    const text = await readFile(join(own, file), 'utf8');
    const mention = { id: `${id}.x`, articleId: id, start: 0, end: 3, reviewed: true };
    const proposal = { confidence: 0.4, sense: 'location', candidates: [], reasons: [] };
    const files = {
      [`work/articles/${id}.json`]: {
        article: id,
        proposals: { [page.items[0].id]: proposal },
        unplaced: [],
        rejected: [
          {
            mention: { ...mention, kind: 'place', placeId: 'gn:1', sense: 'actor', proposal },
            words: text.slice(0, 3),
          },
        ],
        notDates: [{ start: 4, end: 6, words: text.slice(4, 6) }],
        orphans: [],
        imported: null,
      },
      'work/log.json': {
        log: [
          {
            ...{ number: 1, act: 'act-1', who: 'Ada', when: '2026-11-26', isUndone: false },
            did: { verb: 'reject', mentionIds: [mention.id] },
          },
        ],
      },
      'work/place-ids.json': { places: { minsk: 'gn:625144' } },
    };
    for (const [name, json] of Object.entries(files)) {
      await mkdir(dirname(join(own, name)), { recursive: true });
      await writeFile(join(own, name), JSON.stringify(json));
    }
    const out = join(folder, 'own.zip');
    expect(await portee(own, '--format', 'zip', '--out', out)).toEqual({
      ...{ code: 0, out: '', err: '' },
    });
    const packed = unzipSync(await readFile(out));
    const held = Object.entries(packed)
      .filter(([name]) => name.startsWith('work/'))
      .map(([, bytes]) => JSON.parse(strFromU8(bytes)));
    for (const [name, json] of Object.entries(files)) expect(held, name).toContainEqual(json);
    await rm(own, { recursive: true });
    await rm(out);
  });

  test('says why a file cannot be written, or what is no edition, with exit code 1', async () => {
    const nowhere = await portee(
      testEditionFolder,
      '--format',
      'csv',
      '--out',
      join(folder, 'none', 'a.csv'),
    );
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain('there is no such folder');
    const none = await portee(join(folder, 'none'), '--format', 'csv');
    expect(none.code).toBe(1);
    expect(none.err).toContain('is no folder that can be read');
    await writeFile(join(folder, 'places.json'), '{}');
    const broken = await portee(folder, '--format', 'csv');
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('edition.json:1: This file is missing.');
    await rm(join(folder, 'places.json'));
  });

  test.each([
    [[], 'name one folder'],
    [[testEditionFolder], 'say in which format'],
    [
      [testEditionFolder, '--format', 'shapefile'],
      'there is no format "shapefile"; there are csv, geojson',
    ],
    [[testEditionFolder, '--format', 'tei', '--what', 'reach'], 'tei holds mentions, not "reach"'],
    [[testEditionFolder, '--format', 'zip'], 'add --out <file>'],
    [[testEditionFolder, '--format', 'csv', '--lang', 'xx'], 'there is no language "xx"'],
    [
      [testEditionFolder, '--format', 'csv', '--select', 'place:atlantis'],
      'no place "atlantis" in tests/fixtures/edition',
    ],
    [[testEditionFolder, '--format', 'csv', '--select', 'Minsk'], '"Minsk" selects nothing'],
    [
      [testEditionFolder, '--format', 'kml', '--what', 'reach', '--select', 'date:2022'],
      '"date:2022" tells no reach apart: with --what reach, write system:….',
    ],
    [
      [testEditionFolder, '--format', 'kml', '--select', 'system:iskander'],
      '"system:iskander" tells no places apart',
    ],
    [
      [testEditionFolder, '--format', 'csv', '--what', 'findings', '--select', 'sense:actor'],
      '"sense:actor" tells no findings apart',
    ],
    [
      [testEditionFolder, '--format', 'kml', '--from', 'country:BY'],
      '--from is for --what reach, not for places.',
    ],
    [
      [testEditionFolder, '--format', 'csv', '--system', 'iskander'],
      '--system is for --what reach, not for mentions.',
    ],
    [[testEditionFolder, '--format', 'csv', '--link', 'javascript:1'], 'is no address of the web'],
    [[testEditionFolder, '--format', 'csv', '--date', '2026-02-31'], '"2026-02-31" is no date'],
    [
      [testEditionFolder, '--format', 'csv', '--what', 'reach', '--system', 'none'],
      'no system or variant "none"',
    ],
    [
      [testEditionFolder, '--format', 'csv', '--what', 'reach', '--from', 'Minsk'],
      '"Minsk" is no origin',
    ],
  ])('refuses %j in a sentence, with exit code 2', async (args, sentence) => {
    const { code, out, err } = await portee(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('explains itself', async () => {
    const { code, out } = await portee('--help');
    expect(code).toBe(0);
    for (const format of ['geojson', 'kml', 'csv', 'webannotation', 'linkedplaces', 'tei', 'zip']) {
      expect(out).toContain(`  ${format} `);
    }
  });
});
