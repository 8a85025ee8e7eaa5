import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { createGeoparser, type Geoparser } from '../core/geoparse/geoparse.ts';
import { openTagger } from '../core/geoparse/tagger-file.ts';
import type { KnownWord } from '../core/import/hyphens.ts';
import { createKnownWords } from '../core/import/known-words.ts';

/** Beside the sources in a checkout, beside the program in a build. */
const folders = [
  new URL('../../public/gazetteer/', import.meta.url),
  new URL('./gazetteer/', import.meta.url),
  new URL('../gazetteer/', import.meta.url),
];

export type LoadedGeoparser =
  | {
      readonly ok: true;
      readonly geoparser: Geoparser;
      readonly gazetteer: Gazetteer;
      /** Words of French and English, and names of places. */
      readonly isKnownWord: KnownWord;
    }
  | { readonly ok: false; readonly detail: string };

let loading: Promise<LoadedGeoparser> | null = null;

/** The geoparser over the gazetteer and the tagger that the program ships with, read once. */
export function loadGeoparser(): Promise<LoadedGeoparser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LoadedGeoparser> {
  const gazetteerBytes = await readShipped('gazetteer.pgz');
  const taggerBytes = await readShipped('tagger.pgz');
  if (gazetteerBytes === null || taggerBytes === null) {
    return { ok: false, detail: 'The gazetteer is missing: run "npm run gazetteer".' };
  }
  const gazetteer = openGazetteer(gazetteerBytes);
  if (!gazetteer.ok) return { ok: false, detail: gazetteer.problem.detail };
  const tagger = openTagger(taggerBytes);
  if (!tagger.ok) return tagger;
  return {
    ok: true,
    gazetteer: gazetteer.gazetteer,
    geoparser: createGeoparser(gazetteer.gazetteer, tagger.model),
    isKnownWord: createKnownWords(tagger.model.lexicon.ordinary, (hash) =>
      gazetteer.gazetteer.names.has(hash),
    ),
  };
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
