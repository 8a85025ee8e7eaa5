import { isTold, type ReviewedClaim } from '../../edition/load-claims.ts';
import { workFile } from '../../edition/load-work.ts';
import type { Article, ArticleId, Headline, RangeClaim } from '../../edition/model.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import type { TextQuote } from '../../text/selector.ts';
import type { Exported, ExportedArticle } from '../exported.ts';
import { inLanguage } from '../in-language.ts';
import { publishedSpans, spansClaimedIn } from '../published.ts';
import { aboutSentences, wordsOf } from '../sentences.ts';
import { clearDates } from './clear-dates.ts';
import { EventRecords } from './event-records.ts';
import { withFileIds } from './file-ids.ts';
import { fileName } from './file-name.ts';
import { asJson, objectPieces } from './json-pieces.ts';
import { publishedText } from './published-text.ts';
import { certainQuote } from './quotes.ts';
import { annotationRecord, articleRecord, dateRecord, type Placed, partsOf } from './records.ts';
import { StoryRecords } from './story-records.ts';
import { logPieces, workRecord } from './work-records.ts';

/** A file of an edition in the form of `data/`, in pieces. They are to be taken before the next file is. */
export interface DataFile {
  readonly path: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/**
 * An edition in the form that people edit by hand (`data/README.md`), as `loadEdition` reads it; with what only
 * an edition of one's own knows under `work/`; and `export.json`, which says what the export is and what it lacks. The texts are read twice: for what is known of them, then for
 * themselves.
 */
export async function* dataFiles(asked: Exported): AsyncGenerator<DataFile> {
  const { exported, ids } = withFileIds(asked);
  const writer = new DataForm(exported);
  yield { path: 'edition.json', pieces: writer.edition() };
  yield { path: 'places.json', pieces: writer.places() };
  yield { path: 'systems.json', pieces: writer.systems() };
  if (exported.reviewedClaims.length > 0) {
    yield { path: 'claims.json', pieces: writer.claims() };
  }
  const events = writer.events();
  if (events !== null) yield { path: 'events.json', pieces: events };
  const story = writer.story();
  if (story !== null) yield { path: 'story.json', pieces: story };
  let at = 0;
  for await (const item of exported.articles()) {
    const name = fileName(item.article.id, at);
    const published = writer.published(item);
    const { article, mentions, dates } = published;
    yield { path: `articles/${name}.txt`, pieces: [article.text] };
    const items = mentions.map((mention) => (place: Placed) => annotationRecord(mention, place));
    yield annotationFile('annotations', name, article, items);
    if (dates.length > 0) {
      const told = dates.map((date) => (place: Placed) => dateRecord(date, place));
      yield annotationFile('dates', name, article, told);
    }
    const work = workRecord(published);
    if (work !== null) yield { path: workFile.article(name), pieces: [`${asJson(work)}\n`] };
    at += 1;
  }
  const log = writer.log();
  if (log !== null) {
    const named = [...ids].map(([own, file]) => [file, own] as const);
    const places = Object.fromEntries([...(exported.placeIds ?? []), ...named]);
    yield { path: workFile.log, pieces: log };
    yield { path: workFile.placeIds, pieces: [`${asJson({ places })}\n`] };
  }
  yield { path: 'export.json', pieces: writer.about() };
}

class DataForm {
  readonly #exported: Exported;
  readonly #missing: string[];
  readonly #blanked: string[] = [];
  /** The words of claims, found while the texts are read. */
  readonly #quotes = new Map<RangeClaim | ReviewedClaim, TextQuote | null>();
  #headlineQuote: TextQuote | null = null;
  readonly #eventRecords: EventRecords;
  readonly #story: StoryRecords;

  constructor(exported: Exported) {
    this.#exported = exported;
    this.#missing = [...exported.missing];
    this.#eventRecords = new EventRecords(exported.events);
    this.#story = new StoryRecords(exported.story);
  }

  edition(): AsyncGenerator<string> {
    const { about, headline } = this.#exported;
    const { title } = about;
    const articles = this.#articles();
    // What a headline quotes is found while the articles are read.
    return headline?.claim
      ? objectPieces({ title }, 'articles', articles, () => ({ headline: this.#headline() }))
      : objectPieces({ title, headline: this.#headline() }, 'articles', articles);
  }

  async *#articles(): AsyncGenerator<object> {
    const words = wordsOf(this.#exported);
    let at = 0;
    for await (const item of this.#exported.articles()) {
      const { article, dates } = this.published(item);
      const { id, title, publication, text } = article;
      if (publication === 'passages') this.#blanked.push(id);
      if (hasHalfCharacters(text)) this.#missing.push(words.halfCharacters(title ?? id));
      if (item.dates.length > dates.length) this.#missing.push(words.datesLeftOut(title ?? id));
      this.#quote(article);
      this.#eventRecords.read(article);
      this.#story.read(article);
      const parts = partsOf(article);
      if (parts === null) this.#missing.push(words.partsLost(title ?? id));
      const file = `articles/${fileName(id, at)}.txt`;
      yield articleRecord(article, file, parts ?? []);
      at += 1;
    }
  }

  places(): AsyncGenerator<string> {
    return objectPieces({}, 'places', this.#places());
  }

  *#places(): Generator<object> {
    const { places, about } = this.#exported;
    const known = new Set(places.map(({ id }) => id));
    const words = wordsOf(this.#exported);
    for (const place of places) {
      const isCut = place.partOf !== null && !known.has(place.partOf);
      if (isCut) this.#missing.push(words.wholeLost(inLanguage(place.label, about.language)));
      yield isCut ? { ...place, partOf: null } : place;
    }
  }

  systems(): AsyncGenerator<string> {
    return objectPieces({}, 'systems', this.#systems());
  }

  *#systems(): Generator<object> {
    const { places, about } = this.#exported;
    const known = new Set(places.map(({ id }) => id));
    const words = wordsOf(this.#exported);
    for (const system of this.#exported.systems) {
      const variants = system.variants.map((variant) => ({
        ...variant,
        claims: variant.claims.flatMap((claim) => this.#claim(claim)),
      }));
      const isCut = system.originId !== null && !known.has(system.originId);
      if (isCut) this.#missing.push(words.originLost(inLanguage(system.label, about.language)));
      const originId = isCut ? null : system.originId;
      yield { ...system, originId, variants };
    }
  }

  claims(): AsyncGenerator<string> {
    return objectPieces({}, 'claims', this.#claims());
  }

  *#claims(): Generator<object> {
    for (const claim of this.#exported.reviewedClaims) {
      const quote = this.#quoteOf(claim);
      if (quote === null) continue;
      const { id, articleId, kind, verdict, decision, reason } = claim;
      yield { id, articleId, kind, quote, verdict, decision, reason };
    }
  }

  /** Null where there are none. A part of an edition need not hold all that an event is told from: it has none. */
  events(): AsyncGenerator<string> | null {
    const { about, events } = this.#exported;
    if (events.length === 0) return null;
    if (about.selection.length === 0) return objectPieces({}, 'events', this.#events());
    this.#missing.push(wordsOf(this.#exported).eventsLeftOut);
    return null;
  }

  /** Null where there is none, or where no step has all that it stands on in the export: a part of the edition tells none. */
  story(): readonly string[] | null {
    const { about, story, reviewedClaims } = this.#exported;
    if (story.length === 0) return null;
    const words = wordsOf(this.#exported);
    const written = reviewedClaims.filter(
      (claim) => isTold(claim) && this.#quoteOf(claim) !== null,
    );
    const told =
      about.selection.length === 0 ? this.#story.records(new Set(written.map(({ id }) => id))) : [];
    const steps = told.flatMap(({ record }) => record ?? []);
    if (steps.length === 0) {
      this.#missing.push(words.storyLeftOut);
      return null;
    }
    for (const { title, record, isCut } of told) {
      const name = inLanguage(title, about.language);
      if (record === null) this.#missing.push(words.stepLeftOut(name));
      else if (isCut) this.#missing.push(words.stepCut(name));
    }
    return [`${asJson({ steps })}\n`];
  }

  *#events(): Generator<object> {
    const words = wordsOf(this.#exported);
    for (const { id, record } of this.#eventRecords.records()) {
      if (record === null) this.#missing.push(words.eventLost(id));
      else yield record;
    }
  }

  /** Null where the edition has none, or a part of it alone is exported. */
  log(): AsyncGenerator<string> | null {
    const { about, log } = this.#exported;
    if (log === undefined) return null;
    const words = wordsOf(this.#exported);
    const isWhole = about.selection.length === 0;
    if (!isWhole || this.#blanked.length > 0) this.#missing.push(words.workLeftOut);
    return isWhole ? logPieces(log(), new Set(this.#blanked)) : null;
  }

  *about(): Generator<string> {
    const { title, date, link, selection } = this.#exported.about;
    const words = wordsOf(this.#exported);
    const blanked = this.#blanked.join(', ');
    const missing = [...this.#missing, ...(blanked === '' ? [] : [words.textBlanked(blanked)])];
    const statements = aboutSentences(this.#exported, 'edition');
    yield `${asJson({ title, date, link, selection, statements, missing })}\n`;
  }

  /** The article with what may be published of its text. */
  published(item: ExportedArticle): ExportedArticle {
    const { article, mentions, dates } = item;
    if (article.publication === 'full') return item;
    const { headline, systems } = this.#exported;
    const quoted = spansClaimedIn(article, systems);
    const ofHeadline = headline?.claim?.articleId === article.id ? [headline.claim.span] : [];
    const spans = publishedSpans(article, mentions, [...quoted, ...ofHeadline]);
    const text = publishedText(article, spans);
    return { ...item, article: { ...article, text }, mentions, dates: clearDates(dates, spans) };
  }

  #quote(article: Article): void {
    const { systems, headline } = this.#exported;
    for (const { variants } of systems) {
      for (const claim of variants.flatMap(({ claims }) => claims)) {
        const { source } = claim;
        if (source.type !== 'article' || source.articleId !== article.id) continue;
        this.#quotes.set(claim, certainQuote(article.text, source.span));
      }
    }
    for (const claim of this.#exported.reviewedClaims) {
      if (claim.articleId !== article.id) continue;
      const isClear = !/[▓▒·░]/.test(article.text.slice(claim.start, claim.end));
      const isQuotable = article.publication === 'full' || isClear;
      this.#quotes.set(claim, isQuotable ? certainQuote(article.text, claim) : null);
    }
    if (headline?.claim?.articleId !== article.id) return;
    this.#headlineQuote = certainQuote(article.text, headline.claim.span);
  }

  #claim(claim: RangeClaim): object[] {
    const { source } = claim;
    if (source.type === 'publication') return [claim];
    const quote = this.#quoteOf(claim);
    if (quote === null) return [];
    return [{ ...claim, source: { type: 'article', articleId: source.articleId, quote } }];
  }

  /** The words of a claim; where they cannot be quoted the claim is missing, and that is told. */
  #quoteOf(claim: RangeClaim | ReviewedClaim): TextQuote | null {
    const quote = this.#quotes.get(claim);
    if (quote) return quote;
    const words = wordsOf(this.#exported);
    const say = quote === null ? words.quoteLost : words.claimWithoutArticle;
    this.#missing.push(say(claim.id));
    return null;
  }

  #headline(): object | null {
    const { headline, places, systems } = this.#exported;
    if (headline === null) return null;
    const known = new Set(places.map(({ id }) => id));
    const hasAll =
      systems.some(({ id }) => id === headline.systemId) &&
      [headline.originId, ...headline.beyond].every((id) => known.has(id));
    const claim = this.#headlineClaim(headline.claim);
    if (hasAll && claim !== undefined) return { ...headline, claim };
    this.#missing.push(wordsOf(this.#exported).headlineLost);
    return null;
  }

  /** As `edition.json` quotes it; undefined where it cannot be quoted. */
  #headlineClaim(
    claim: Headline['claim'],
  ): { articleId: ArticleId; quote: TextQuote } | null | undefined {
    if (claim === null) return null;
    const quote = this.#headlineQuote;
    return quote === null ? undefined : { articleId: claim.articleId, quote };
  }
}

/** A page of annotations, one after the other. */
function annotationFile(
  folder: 'annotations' | 'dates',
  name: string,
  article: Article,
  records: readonly ((place: Placed) => object)[],
): DataFile {
  const path = `${folder}/${name}.json`;
  const head = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
    id: path,
    type: 'AnnotationPage',
  };
  function* items(): Generator<object> {
    const place = {
      article,
      file: `articles/${name}.txt`,
      counter: new CodePointCounter(article.text),
    };
    for (const record of records) yield record(place);
  }
  return { path, pieces: objectPieces(head, 'items', items()) };
}

const hasHalfCharacters = (text: string): boolean => /\p{Surrogate}/u.test(text);
