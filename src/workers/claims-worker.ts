import { joinTopologies } from '../core/basemap/join.ts';
import { parseJson, parseTopology } from '../core/basemap/read.ts';
import { findClaims } from '../core/claims/find-claims.ts';
import type { Claim } from '../core/claims/finding.ts';
import { Geography } from '../core/claims/geography.ts';
import { knownRanges } from '../core/claims/known-ranges.ts';
import { mentionedPlaces } from '../core/claims/mentioned-places.ts';
import { withPassedOver } from '../core/claims/passed-over.ts';
import { readWorldFacts } from '../core/claims/world-facts.ts';
import {
  findCopies,
  type SketchedPassage,
  sketchedPassages,
} from '../core/events/copied-passages.ts';
import { proposeEvents, type TellingArticle } from '../core/events/propose-events.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { primaryLanguage } from '../core/geoparse/detect-language.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Comparison } from '../library/judge-articles.ts';
import type {
  ArticleToJudge,
  ClaimsAnswer,
  ClaimsFiles,
  ClaimsQuestion,
  FromClaimsWorker,
  ToClaimsWorker,
} from './claims-protocol.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';

/** Holds what articles state against the geography, off the page's thread. */
let files: ClaimsFiles | null = null;
let loading: Promise<Result<Loads, string>> | null = null;

/** What claims are found with and measured against. */
interface Loads {
  readonly gazetteer: Gazetteer;
  readonly geography: Geography;
}

addEventListener('message', async ({ data }: MessageEvent<ToClaimsWorker>) => {
  if (data.type === 'files') {
    files = data.files;
    return;
  }
  const answer: FromClaimsWorker = { ...(await answerTo(data)), id: data.id };
  postMessage(answer);
});

async function answerTo(question: ClaimsQuestion): Promise<ClaimsAnswer> {
  if (question.type === 'compare') {
    return { type: 'compared', comparison: compare(question.articles) };
  }
  const { articles, systems, quoted } = question;
  loading ??= load();
  const loaded = await loading;
  // The next question tries again.
  if (!loaded.ok) loading = null;
  return loaded.ok
    ? {
        type: 'judged',
        claims: articles.map((one) => judge(one, { systems, quoted }, loaded.value)),
      }
    : { type: 'fault', detail: loaded.fault };
}

/** What was sketched last: after a change most articles are the same. */
let sketched = new Map<string, SketchedPassage[]>();

function compare(articles: readonly TellingArticle[]): Comparison {
  const before = sketched;
  sketched = new Map(
    articles.map(({ article }) => {
      const key = `${article.id} ${article.text}`;
      return [key, before.get(key) ?? sketchedPassages(article)];
    }),
  );
  const copies = findCopies([...sketched.values()].flat());
  return { copies, proposed: proposeEvents(articles, copies) };
}

type JudgeQuestion = Extract<ClaimsQuestion, { type: 'judge' }>;

function judge(
  { article, mentions, places }: ArticleToJudge,
  { systems, quoted }: Pick<JudgeQuestion, 'systems' | 'quoted'>,
  { gazetteer, geography }: Loads,
): readonly Claim[] {
  const { id, text, date } = article;
  const language = primaryLanguage(article.language);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const { systemsIn, variants } = knownRanges(systems, quoted, language, id);
  const named = mentionedPlaces(text, mentions, gazetteer, placeOf);
  // What somebody has reviewed is as they left it.
  const isReviewed = mentions.some(({ reviewed }) => reviewed);
  return findClaims(
    {
      ...{ text, language, variants, date: date?.edtf ?? null, systems: systemsIn(text) },
      places: isReviewed ? named : withPassedOver(text, named, gazetteer),
    },
    geography,
  );
}

async function load(): Promise<Result<Loads, string>> {
  if (files === null) throw new Error('The worker was asked before it knew its files.');
  const [packed, countries, regions, facts] = await Promise.all([
    fetchUnpacked(files.gazetteer),
    fetchText(files.countries),
    fetchText(files.regions),
    fetchText(files.facts),
  ]);
  if (!packed.ok) return packed;
  if (!countries.ok) return countries;
  if (!regions.ok) return regions;
  if (!facts.ok) return facts;
  const gazetteer = openGazetteer(packed.value);
  if (!gazetteer.ok) return fail(gazetteer.fault.detail);
  const geography = geographyOf(countries.value, regions.value, facts.value);
  if (!geography.ok) return geography;
  return succeed({ gazetteer: gazetteer.value, geography: geography.value });
}

function geographyOf(countries: string, regions: string, facts: string): Result<Geography, string> {
  const base = parseTopology(countries, 'fine-countries.json');
  if (!base.ok) return base;
  const addition = parseTopology(regions, 'fine-regions.json');
  if (!addition.ok) return addition;
  const joined = joinTopologies(base.value, addition.value, 'fine-regions.json');
  if (!joined.ok) return joined;
  const json = parseJson(facts, 'facts.json');
  if (!json.ok) return json;
  const read = readWorldFacts(json.value);
  return read.ok ? succeed(new Geography(joined.value, read.value)) : read;
}

async function fetchText(url: string): Promise<Result<string, string>> {
  const name = url.split('/').at(-1) ?? url;
  try {
    const response = await fetch(url);
    return response.ok ? succeed(await response.text()) : fail(`${name}: HTTP ${response.status}.`);
  } catch {
    return fail(`${name} could not be loaded.`);
  }
}
