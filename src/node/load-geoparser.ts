import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { createGeoparser, type Geoparser } from '../core/geoparse/geoparse.ts';
import { openTagger } from '../core/geoparse/tagger-file.ts';
import type { KnownWord } from '../core/import/hyphens.ts';
import { createKnownWord } from '../core/import/known-words.ts';
import { fail, type Result, succeed } from '../core/result.ts';

/** Beside the sources in a checkout, beside the program in a build. */
const folders = [
  new URL('../../public/gazetteer/', import.meta.url),
  new URL('./gazetteer/', import.meta.url),
  new URL('../gazetteer/', import.meta.url),
];

export interface LoadedGeoparser {
  readonly geoparser: Geoparser;
  readonly gazetteer: Gazetteer;
  /** Words of French and English, and names of places. */
  readonly isKnownWord: KnownWord;
}

let loading: Promise<Result<LoadedGeoparser, string>> | null = null;

/** The geoparser over the gazetteer and the tagger that the program ships with, read once. */
export function loadGeoparser(): Promise<Result<LoadedGeoparser, string>> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Result<LoadedGeoparser, string>> {
  const gazetteerBytes = await readShipped('gazetteer.pgz');
  const taggerBytes = await readShipped('tagger.pgz');
  if (gazetteerBytes === null || taggerBytes === null) {
    return fail('The gazetteer is missing: run "npm run gazetteer".');
  }
  const gazetteer = openGazetteer(gazetteerBytes);
  if (!gazetteer.ok) return fail(gazetteer.fault.detail);
  const tagger = openTagger(taggerBytes);
  if (!tagger.ok) return tagger;
  return succeed({
    gazetteer: gazetteer.value,
    geoparser: createGeoparser(gazetteer.value, tagger.value),
    isKnownWord: createKnownWord(tagger.value.lexicon.ordinary, (hash) =>
      gazetteer.value.names.has(hash),
    ),
  });
}

async function readShipped(name: string): Promise<Uint8Array | null> {
  for (const folder of folders) {
    try {
      return gunzipSync(await readFile(new URL(name, folder)));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    }
  }
  return null;
}
