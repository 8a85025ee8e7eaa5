import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openGazetteer } from '../../src/core/gazetteer/open.ts';
import { buildGazetteer } from '../../src/gazetteer-build/build.ts';
import { describeSources } from '../../src/gazetteer-build/manifest.ts';
import { buildOtherScripts, otherScriptsSources } from '../../src/gazetteer-build/other-scripts.ts';
import { shippedEdition } from '../support/edition.ts';

const folder = 'public/gazetteer';
const MEGABYTE = 1_000_000;

const manifest = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.each(['gazetteer', 'tagger', 'other-scripts'])(
  '%s is the file that its manifest describes',
  (name) => {
    const unpacked = gunzipSync(readFileSync(`${folder}/${name}.pgz`));
    expect(sha256(unpacked)).toBe(manifest(name).sha256);
    expect(unpacked.length).toBe(manifest(name).bytes);
  },
);

test('what a browser downloads stays within its budget', () => {
  const gazetteer = readFileSync(`${folder}/gazetteer.pgz`).length;
  const tagger = readFileSync(`${folder}/tagger.pgz`).length;
  expect(gazetteer).toBeLessThanOrEqual(2.5 * MEGABYTE);
  expect(gazetteer + tagger).toBeLessThanOrEqual(2.9 * MEGABYTE);
  // Only who looks a place up in such a script waits for it.
  const otherScripts = readFileSync(`${folder}/other-scripts.pgz`).length;
  expect(otherScripts).toBeLessThanOrEqual(0.25 * MEGABYTE);
});

test('the data files are the ones that the gazetteer was built from', () => {
  const { files } = manifest('gazetteer').sources;
  const changed = files.filter(
    (file: { name: string; sha256: string }) => sha256(readFileSync(file.name)) !== file.sha256,
  );
  expect(changed).toEqual([]);
});

test('building it again gives the same bytes', () => {
  const { sha256: shipped } = manifest('gazetteer');
  const sources = describeSources();
  expect(sources).toEqual(manifest('gazetteer').sources);
  const key = sha256(new TextEncoder().encode(JSON.stringify(sources))).slice(0, 16);
  const bytes = buildGazetteer(key);
  expect(sha256(bytes)).toBe(shipped);
  const opened = openGazetteer(bytes);
  if (!opened.ok) throw new Error(opened.fault.detail);
  const others = manifest('other-scripts');
  expect(otherScriptsSources()).toEqual(others.sources.packages);
  expect(sha256(buildOtherScripts(opened.value))).toBe(others.sha256);
});

test('a city goes by the basemap’s French name, and in English by the sources’', () => {
  const opened = openGazetteer(gunzipSync(readFileSync(`${folder}/gazetteer.pgz`)));
  if (!opened.ok) throw new Error(opened.fault.detail);
  const gazetteer = opened.value;
  const namesOf = (id: string) => {
    const index = gazetteer.indexOf(id);
    return index === null ? null : ['fr', 'en'].map((lang) => gazetteer.nameOf(index, lang));
  };
  expect(namesOf('gn:627904')).toEqual(['Grodno', 'Hrodna']);
  expect(namesOf('gn:627907')?.[0]).toBe('Gomel');
  expect(namesOf('gn:624079')?.[0]).toBe('Orcha');
  // One form that both languages have is both's.
  expect(namesOf('gn:132144')).toEqual(['Hamadan', 'Hamadan']);
});

test('a bloc has the members that the edition gives it', async () => {
  interface Bloc {
    readonly names: { readonly en: readonly string[] };
    readonly members: readonly object[];
  }
  const known: Bloc[] = JSON.parse(readFileSync('data/gazetteer/blocs.json', 'utf8'));
  const { places } = await shippedEdition();
  const blocs = places.filter(({ kind }) => kind === 'bloc');
  expect(blocs.length).toBeGreaterThan(5);
  for (const { label, geometry } of blocs) {
    if (geometry.type !== 'members') throw new Error(`${label.en} has no members.`);
    const members = geometry.memberships.map(({ to, ...since }) =>
      to === null ? since : { ...since, to },
    );
    const same = known.find(({ names }) => names.en.includes(label.en ?? ''));
    expect(same?.members, label.en).toEqual(members);
  }
});
