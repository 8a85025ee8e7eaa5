import { openGazetteer } from '../core/gazetteer/open.ts';
import { detectLanguage, primaryLanguage } from '../core/geoparse/detect-language.ts';
import { createGeoparser, type Geoparser } from '../core/geoparse/geoparse.ts';
import { openTagger } from '../core/geoparse/tagger-file.ts';
import type { GeoparseFault, GeoparseRequest, GeoparseResponse } from './geoparse-protocol.ts';

type Loaded =
  | { readonly ok: true; readonly geoparser: Geoparser }
  | { readonly ok: false; readonly fault: GeoparseFault };

const folder = new URL(`${import.meta.env.BASE_URL}gazetteer/`, self.location.origin);
let loading: Promise<Loaded> | null = null;

self.addEventListener('message', async ({ data }: MessageEvent<GeoparseRequest>) => {
  loading ??= load();
  const loaded = await loading;
  if (!loaded.ok) loading = null;
  self.postMessage(answer(data, loaded));
});

function answer({ id, text, language }: GeoparseRequest, loaded: Loaded): GeoparseResponse {
  if (!loaded.ok) return { id, ok: false, fault: loaded.fault };
  const tag = primaryLanguage(language ?? detectLanguage(text));
  return { id, ok: true, language: tag, mentions: loaded.geoparser.parse({ text, language: tag }) };
}

async function load(): Promise<Loaded> {
  const [gazetteerBytes, taggerBytes] = await Promise.all([
    fetchUnpacked('gazetteer.pgz'),
    fetchUnpacked('tagger.pgz'),
  ]);
  if (gazetteerBytes === null) return notLoaded('gazetteer.pgz');
  if (taggerBytes === null) return notLoaded('tagger.pgz');
  const gazetteer = openGazetteer(gazetteerBytes);
  if (!gazetteer.ok) return damaged('gazetteer.pgz', gazetteer.problem.detail);
  const tagger = openTagger(taggerBytes);
  if (!tagger.ok) return damaged('tagger.pgz', tagger.detail);
  return { ok: true, geoparser: createGeoparser(gazetteer.gazetteer, tagger.model) };
}

const notLoaded = (file: string): Loaded => ({
  ok: false,
  fault: { code: 'not-loaded', file, detail: `${file} could not be loaded.` },
});

const damaged = (file: string, detail: string): Loaded => ({
  ok: false,
  fault: { code: 'damaged', file, detail },
});

const GZIP = [0x1f, 0x8b];

/** The file's bytes, unpacked here unless the server did so already; null when it did not come. */
async function fetchUnpacked(name: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(new URL(name, folder));
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!GZIP.every((byte, i) => bytes[i] === byte)) return bytes;
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}
