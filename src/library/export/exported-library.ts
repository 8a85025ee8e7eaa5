import { withPublications } from '../../core/edition/claim-sources.ts';
import type { Article, Place, PlaceId } from '../../core/edition/model.ts';
import type {
  About,
  EditionReach,
  Exported,
  ExportedArticle,
  ExportedReach,
} from '../../core/export/exported.ts';
import { registerOf } from '../../core/export/named-mentions.ts';
import { selectedFindings, selectedOf } from '../../core/export/selected.ts';
import { type Selection, selectsByText, selectsPlace } from '../../core/export/selection.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { AnswerTo } from '../answers.ts';
import type { EditionFinding } from '../edition-finding.ts';
import type { Library } from '../library.ts';
import { pageSizes } from '../opening-questions.ts';
import type { Question } from '../questions.ts';
import { quotedArticles } from '../quoted-articles.ts';
import { toldEvents } from '../told-events.ts';
import { exportedFinding, type FindingWords } from './exported-finding.ts';
import { isOwn, logEntries, workOf } from './exported-work.ts';

/** What could not be read on the way: an exporter's pieces end with it. */
export class LibraryUnread extends Error {}

export interface ExportScope {
  readonly selection: Selection;
  readonly about: Omit<About, 'title'>;
  readonly reaches: readonly EditionReach[];
  /** What the file cannot hold, as far as it is known before. */
  readonly missing: readonly string[];
  readonly say: FindingWords['say'];
  /** How many articles of how many have been read. */
  readonly onProgress?: (read: number, all: number) => void;
}

/**
 * An edition as exporters take it, from any library: asked page by page, with one article held at a time.
 *
 * @throws LibraryUnread where a part of the edition cannot be read, here or while the articles are taken
 */
export async function exportedFromLibrary(
  { head, ask }: Pick<Library, 'head' | 'ask'>,
  { selection, about, reaches, missing, say, onProgress }: ExportScope,
): Promise<Exported> {
  const answer = async <Q extends Question>(question: Q): Promise<AnswerTo<Q>> => {
    const result = await ask(question);
    if (!result.ok) throw new LibraryUnread(result.fault.detail);
    return result.value;
  };
  const known = await allPlaces(answer);
  const register = registerOf({ places: known, systems: head.systems });

  async function* articles(): AsyncGenerator<ExportedArticle> {
    for await (const { id, read, all } of articleIds(answer)) {
      onProgress?.(read, all);
      const found = await answer({ ask: 'article', id });
      if (found === null) continue;
      const chosen = selectedOf(found, selection, register);
      if (chosen !== null) yield found.own ? { ...chosen, work: workOf(found.own, found) } : chosen;
    }
  }

  const named = selectsByText(selection) ? await namedIn(articles()) : null;
  const { placeById } = register;
  const words = { say, language: about.language };
  return {
    about: { ...about, title: head.title },
    places: known.filter(
      (place) => selectsPlace(selection, place) && (named === null || named.has(place.id)),
    ),
    systems: head.systems,
    headline: head.headline,
    reviewedClaims: await answer({ ask: 'reviewed claims' }),
    events: head.counts.events === 0 ? [] : await toldEvents(answer),
    story: await answer({ ask: 'story' }),
    articles,
    log: (await isOwn(answer)) ? () => logEntries(answer) : undefined,
    reaches: await toldApart(reaches, ask),
    missing,
    findings: async (article) => {
      if (head.counts.findings === 0) return [];
      const told = await findingsOf(article, answer);
      const dates = (await answer({ ask: 'article', id: article.id }))?.dates ?? [];
      return selectedFindings(
        told.map((headline) => exportedFinding(headline, words, placeById)),
        { article, dates },
        selection,
      );
    },
  };
}

/** A file leaves the edition: an article whose figure a range is goes by who published it. */
async function toldApart(
  reaches: readonly EditionReach[],
  ask: Library['ask'],
): Promise<readonly ExportedReach[]> {
  const quoted = await quotedArticles(
    reaches.map(({ system }) => system),
    ask,
  );
  return reaches.map((reach) => ({ ...reach, variant: withPublications(reach.variant, quoted) }));
}

type Answerer = <Q extends Question>(question: Q) => Promise<AnswerTo<Q>>;

async function* articleIds(answer: Answerer) {
  for (let from = 0; ; from += pageSizes.articles) {
    const page = await answer({ ask: 'articles', window: null, from, count: pageSizes.articles });
    for (const [at, { id }] of page.articles.entries()) {
      yield { id, read: from + at + 1, all: page.total };
    }
    if (page.articles.length === 0 || from + page.articles.length >= page.total) return;
  }
}

const everyMention = { senses: [...senses], kinds: [...placeKinds], articleIds: [], window: null };

/** Every place of the edition, the most named first. */
async function allPlaces(answer: Answerer): Promise<readonly Place[]> {
  const places = new Map<PlaceId, Place>();
  for (let after: PlaceId | null = null; ; ) {
    const page: readonly Place[] = await answer({
      ...{ ask: 'every place', after },
      count: pageSizes.places,
    });
    for (const place of page) places.set(place.id, place);
    after = page.at(-1)?.id ?? null;
    if (after === null || page.length < pageSizes.places) break;
  }
  const ranked: Place[] = [];
  for (let from = 0; ; from += pageSizes.places) {
    const page = await answer({
      ask: 'places',
      filters: everyMention,
      from,
      count: pageSizes.places,
    });
    for (const { place } of page.places) {
      const known = places.get(place.id);
      if (known !== undefined) ranked.push(known);
      places.delete(place.id);
    }
    if (page.places.length === 0 || from + page.places.length >= page.total) break;
  }
  return [...ranked, ...places.values()];
}

async function namedIn(articles: AsyncIterable<ExportedArticle>): Promise<ReadonlySet<PlaceId>> {
  const named = new Set<PlaceId>();
  for await (const { mentions } of articles) {
    for (const mention of mentions) if (mention.kind === 'place') named.add(mention.placeId);
  }
  return named;
}

/** In the order of the text. */
async function findingsOf({ id }: Article, answer: Answerer): Promise<readonly EditionFinding[]> {
  const found: EditionFinding[] = [];
  for (let from = 0; ; from += pageSizes.findings) {
    const page = await answer({
      ...{ ask: 'findings', kind: null, articleId: id, window: null },
      ...{ from, count: pageSizes.findings },
    } as const);
    found.push(...page.findings);
    if (page.findings.length === 0 || found.length >= page.total) break;
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
