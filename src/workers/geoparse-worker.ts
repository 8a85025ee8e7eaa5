import { isCountryCode } from '../core/edition/country-codes.ts';
import type { System } from '../core/edition/model.ts';
import { proposeDateMentions } from '../core/edition/propose-date-mentions.ts';
import { proposeMentions } from '../core/edition/propose-mentions.ts';
import { createSystemFinder } from '../core/edition/system-finder.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { detectLanguage, primaryLanguage } from '../core/geoparse/detect-language.ts';
import { createGeoparser, type Geoparser } from '../core/geoparse/geoparse.ts';
import { openTagger } from '../core/geoparse/tagger-file.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';
import type {
  FromGeoparseWorker,
  GeoparseFault,
  GeoparseFiles,
  GeoparseQuestion,
  ToGeoparseWorker,
} from './geoparse-protocol.ts';

/** What names are found with, and looked up in. */
interface Loads {
  readonly geoparser: Geoparser;
  readonly gazetteer: Gazetteer;
}

type Loaded = Result<Loads, GeoparseFault>;

/** The basemap draws every country that the gazetteer has. */
const shapeUnits = { has: isCountryCode };

/** Geoparses texts off the page's thread. Answers come in the order of the questions. */
let files: GeoparseFiles | null = null;
let systems: readonly System[] = [];
let finder = createSystemFinder([]);
let loading: Promise<Loaded> | null = null;

addEventListener('message', async ({ data }: MessageEvent<ToGeoparseWorker>) => {
  if (data.type === 'files') {
    files = data.files;
    return;
  }
  if (data.type === 'systems') {
    systems = data.systems;
    finder = createSystemFinder(systems);
    return;
  }
  loading ??= load();
  const loaded = await loading;
  if (!loaded.ok) loading = null;
  if (data.type !== 'load') {
    postMessage(loaded.ok ? answer(data, loaded.value) : fault(data, loaded.fault));
  }
});

function answer(question: GeoparseQuestion, { geoparser, gazetteer }: Loads): FromGeoparseWorker {
  const { id } = question;
  if (question.type === 'propose') {
    const sources = { geoparser, gazetteer, shapeUnits, finder, systems };
    const { article } = question;
    const dates = proposeDateMentions(article);
    const proposed = { ...proposeMentions(article, sources), dates };
    return { type: 'proposed', id, proposed };
  }
  const { text, language } = question;
  const tag = primaryLanguage(language ?? detectLanguage(text));
  return { type: 'answer', id, language: tag, mentions: geoparser.parse({ text, language: tag }) };
}

function fault({ id }: GeoparseQuestion, why: GeoparseFault): FromGeoparseWorker {
  return { type: 'fault', id, fault: why };
}

async function load(): Promise<Loaded> {
  if (files === null) throw new Error('The worker was asked before it knew its files.');
  const [gazetteerFile, taggerFile] = await Promise.all([
    fetchFile(files.gazetteer),
    fetchFile(files.tagger),
  ]);
  if (!gazetteerFile.ok) return gazetteerFile;
  if (!taggerFile.ok) return taggerFile;
  const gazetteer = openGazetteer(gazetteerFile.value);
  if (!gazetteer.ok) return damaged(files.gazetteer, gazetteer.fault.detail);
  const tagger = openTagger(taggerFile.value);
  if (!tagger.ok) return damaged(files.tagger, tagger.fault);
  return succeed({
    gazetteer: gazetteer.value,
    geoparser: createGeoparser(gazetteer.value, tagger.value),
  });
}

const notLoaded = (url: string): Result<never, GeoparseFault> =>
  fail({ code: 'not-loaded', detail: `${nameOf(url)} could not be loaded.` });

const damaged = (url: string, detail: string): Result<never, GeoparseFault> =>
  fail({ code: 'damaged', detail: `${nameOf(url)}: ${detail}` });

function nameOf(url: string): string {
  return url.split('/').at(-1) ?? url;
}

async function fetchFile(url: string): Promise<Result<Uint8Array, GeoparseFault>> {
  const fetched = await fetchUnpacked(url);
  if (fetched.ok) return fetched;
  return fetched.fault === 'not-loaded'
    ? notLoaded(url)
    : damaged(url, 'It is cut short or damaged: it cannot be unpacked.');
}
