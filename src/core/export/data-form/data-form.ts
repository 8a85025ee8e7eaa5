import { isTold, type ReviewedClaim } from '../../edition/load-claims.ts';
import type { ArticleId, Headline, RangeClaim } from '../../edition/model.ts';
import type { TextQuote } from '../../text/selector.ts';
import type { Exported, ExportedArticle } from '../exported.ts';
import { inLanguage } from '../in-language.ts';
import { publishedSpans, spansClaimedIn } from '../published.ts';
import { aboutSentences, wordsOf } from '../sentences.ts';
import { ClaimQuotes } from './claim-quotes.ts';
import { clearDates } from './clear-dates.ts';
import { EventRecords } from './event-records.ts';
import { fileName } from './file-name.ts';
import { asJson, objectPieces } from './json-pieces.ts';
import { publishedText } from './published-text.ts';
import { articleRecord, partsOf } from './records.ts';
import { StoryRecords } from './story-records.ts';
import { logPieces } from './work-records.ts';

/** What the files of an edition say. The articles are read first: what quotes them is found by that. */
export class DataForm {
  readonly #exported: Exported;
  readonly #missing: string[];
  readonly #blanked: string[] = [];
  readonly #quotes: ClaimQuotes;
  readonly #eventRecords: EventRecords;
  readonly #story: StoryRecords;

  constructor(exported: Exported) {
    this.#exported = exported;
    this.#missing = [...exported.missing];
    this.#quotes = new ClaimQuotes(exported);
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
      this.#quotes.read(article);
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

  #claim(claim: RangeClaim): object[] {
    const { source } = claim;
    if (source.type === 'publication') return [claim];
    const quote = this.#quoteOf(claim);
    if (quote === null) return [];
    return [{ ...claim, source: { type: 'article', articleId: source.articleId, quote } }];
  }

  /** The words of a claim; where they cannot be quoted the claim is missing, and that is told. */
  #quoteOf(claim: RangeClaim | ReviewedClaim): TextQuote | null {
    const quote = this.#quotes.of(claim);
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
    const quote = this.#quotes.headline;
    return quote === null ? undefined : { articleId: claim.articleId, quote };
  }
}

const hasHalfCharacters = (text: string): boolean => /\p{Surrogate}/u.test(text);
