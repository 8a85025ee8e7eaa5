import type * as v from 'valibot';
import { fail, type Result, succeed } from '../result.ts';
import { annotationsSchema } from './annotations-schema.ts';
import { claimsSchema } from './claims-schema.ts';
import { datesSchema } from './dates-schema.ts';
import { deepFreeze } from './deep-freeze.ts';
import { corpusEditionSchema, editionSchema } from './edition-schema.ts';
import { eventsSchema } from './events-schema.ts';
import { type JsonFile, readJsonFile } from './json-file.ts';
import { type ArticlesById, loadArticles } from './load-articles.ts';
import { loadClaims, type ReviewedClaim } from './load-claims.ts';
import { loadDates } from './load-dates.ts';
import { loadEvents } from './load-events.ts';
import { loadHeadline } from './load-headline.ts';
import { loadMentions, type Named } from './load-mentions.ts';
import { loadPlaces, type PlaceRules } from './load-places.ts';
import { loadStory } from './load-story.ts';
import { loadSystems } from './load-systems.ts';
import { loadWork, type Work } from './load-work.ts';
import type { Article, Edition } from './model.ts';
import { placesSchema } from './places-schema.ts';
import type { Problem } from './problem.ts';
import { storySchema } from './story-schema.ts';
import { systemsSchema } from './systems-schema.ts';

export interface LoadedEdition {
  readonly edition: Edition;
  /** What editors decided of the articles' claims; empty where the edition has no `claims.json`. */
  readonly claims: readonly ReviewedClaim[];
  /** What an edition of one's own knew beside; null where the files have nothing of the kind. */
  readonly work: Work | null;
  readonly notes: readonly Problem[];
}

export interface EditionRules extends PlaceRules {
  /** Articles come beside the files, as a corpus: they may name none. */
  readonly hasCorpus?: boolean;
}

/**
 * Checks and joins the files of an edition.
 *
 * @param files their texts, by path within the edition's folder: `edition.json`, `places.json`,
 *   `systems.json`, `articles/*`, `annotations/<article id>.json` and, where there are such,
 *   `dates/<article id>.json`, `claims.json`, `events.json`, `story.json` and what is under `work/`
 * @returns the edition, frozen, with notes on what an editor should know, or every problem found,
 *   ordered by file and line
 */
export function loadEdition(
  files: ReadonlyMap<string, string>,
  rules: EditionRules = {},
): Result<LoadedEdition, readonly Problem[]> {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const schema = rules.hasCorpus ? corpusEditionSchema : editionSchema;
  const editionFile = read(files, 'edition.json', schema, problems);
  const placesFile = read(files, 'places.json', placesSchema, problems);
  const systemsFile = read(files, 'systems.json', systemsSchema, problems);
  if (!editionFile || !placesFile || !systemsFile) return fail(inOrder(problems));

  const articles = loadArticles(editionFile, files, problems);
  const places = loadPlaces(placesFile, rules, problems);
  const articlesById: ArticlesById = new Map([
    ...editionFile.value.articles.map(({ id }): [string, null] => [id, null]),
    ...articles.map((article): [string, Article] => [article.id, article]),
  ]);
  const placesById = new Map(places.map((place) => [place.id, place]));
  const systems = loadSystems(systemsFile, articlesById, placesById, problems);
  const named: Named = { places: placesById, systems };
  const sources = new Map(editionFile.value.articles.map(({ id, file }) => [id, file]));
  const mentions = articles.flatMap((article) => {
    const file = read(files, annotationsOf(article.id), annotationsSchema, problems);
    const source = sources.get(article.id);
    if (!file || source === undefined) return [];
    return loadMentions(file, { article, source }, named, { problems, notes });
  });
  const dates = articles.flatMap((article) => {
    const name = datesOf(article.id);
    const file = files.has(name) ? read(files, name, datesSchema, problems) : null;
    const source = sources.get(article.id);
    if (!file || source === undefined) return [];
    return loadDates(file, { article, source }, { problems, notes });
  });
  const claimsFile = files.has('claims.json')
    ? read(files, 'claims.json', claimsSchema, problems)
    : null;
  const claims = claimsFile ? loadClaims(claimsFile, articlesById, problems) : [];
  const eventsFile = files.has('events.json')
    ? read(files, 'events.json', eventsSchema, problems)
    : null;
  const eventContext = { articles: articlesById, places: placesById, mentions, dates };
  const events = eventsFile ? loadEvents(eventsFile, eventContext, problems) : [];
  const storyFile = files.has('story.json')
    ? read(files, 'story.json', storySchema, problems)
    : null;
  const told = { articles: articlesById, places: placesById, claims, dates };
  const story = storyFile ? loadStory(storyFile, told, problems) : [];
  const work = loadWork(files, problems);
  reportUnusedFiles(files, editionFile.value.articles, problems);

  const { title } = editionFile.value;
  const known = { articles: articlesById, places: named.places, systems };
  const headline = loadHeadline(editionFile, known, problems);
  if (problems.length > 0) return fail(inOrder(problems));
  const edition: Edition = {
    title,
    headline,
    articles,
    places,
    systems,
    mentions,
    dates,
    events,
    story,
  };
  return succeed({ edition: deepFreeze(edition), claims, work, notes });
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return [...problems].sort((a, b) => order(a.file, b.file) || a.line - b.line);
}

function read<Value>(
  files: ReadonlyMap<string, string>,
  name: string,
  schema: v.BaseSchema<unknown, Value, v.BaseIssue<unknown>>,
  problems: Problem[],
): JsonFile<Value> | null {
  const source = files.get(name);
  if (source === undefined) {
    problems.push({ file: name, line: 1, sentence: 'This file is missing.' });
    return null;
  }
  const result = readJsonFile(name, source, schema);
  if (result.ok) return result.value;
  problems.push(...result.fault);
  return null;
}

const annotationsOf = (articleId: string) => `annotations/${articleId}.json`;
const datesOf = (articleId: string) => `dates/${articleId}.json`;

/** A file that nothing refers to is most often a misspelt name. */
function reportUnusedFiles(
  files: ReadonlyMap<string, string>,
  articles: readonly { id: string; file: string }[],
  problems: Problem[],
): void {
  const used = new Set(articles.flatMap(({ id, file }) => [file, annotationsOf(id), datesOf(id)]));
  for (const name of files.keys()) {
    if (!/^(?:articles|annotations|dates)\//.test(name) || used.has(name)) continue;
    problems.push({ file: name, line: 1, sentence: 'No article of edition.json uses this file.' });
  }
}
