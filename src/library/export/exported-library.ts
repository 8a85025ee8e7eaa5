import type { Article, Place, PlaceId, ReferringMention } from '../../core/edition/model.ts';
import type { ToldEvent } from '../../core/edition/told-event.ts';
import type {
  About,
  Exported,
  ExportedArticle,
  ExportedFinding,
} from '../../core/export/exported.ts';
import { type Register, registerOf } from '../../core/export/named-mentions.ts';
import {
  asksForMentions,
  namesThings,
  type Selection,
  selectsArticle,
  selectsByText,
  selectsMention,
  selectsPlace,
} from '../../core/export/selection.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { EditionFinding } from '../findings.ts';
import type { EditionHead, Library } from '../library.ts';
import { pageSizes } from '../opening-questions.ts';
import type { AnnotatedArticle, AnswerTo, Question } from '../questions.ts';
import { exportedFinding, type FindingWords } from './exported-finding.ts';
import { toldEvent } from './told-event.ts';

/** What could not be read on the way: an exporter's pieces end with it. */
export class LibraryUnread extends Error {}

export interface ExportScope {
  readonly selection: Selection;
  readonly about: Omit<About, 'title'>;
  readonly reaches: Exported['reaches'];
  /** What the file cannot hold, as far as it is known before. */
  readonly missing: readonly string[];
  readonly say: FindingWords['say'];
  /** How many articles of how many have been read. */
  readonly onProgress?: (read: number, all: number) => void;
}

/**
 * An edition as exporters take it, from any library: asked page by page, with one article held at a time. What
 * a library does not tell of (the decisions of reviewers, in a form to go on editing) is the caller's to name as missing.
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
  const known = await allPlaces(head, answer);
  const register = registerOf({ places: known, systems: head.systems });

  async function* articles(): AsyncGenerator<ExportedArticle> {
    for await (const { id, read, all } of articleIds(answer)) {
      onProgress?.(read, all);
      const found = await answer({ ask: 'article', id });
      if (found === null) continue;
      const chosen = selectedOf(found, selection, register);
      if (chosen !== null) yield chosen;
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
    finding: head.finding,
    reviewedClaims: [],
    events: head.counts.events === 0 ? [] : await toldEvents(answer),
    story: await answer({ ask: 'story' }),
    articles,
    reaches,
    missing,
    findings: async (article) => {
      const told = head.counts.findings === 0 ? [] : await findingsOf(article, answer);
      return told
        .map((finding) => exportedFinding(finding, words, placeById))
        .filter(({ subjects }) => meansAny(selection, subjects));
    },
  };
}

type Answerer = <Q extends Question>(question: Q) => Promise<AnswerTo<Q>>;

/** What of an article is meant; null where nothing is. */
function selectedOf(
  { article, mentions: all, dates }: AnnotatedArticle,
  selection: Selection,
  register: Register,
): ExportedArticle | null {
  if (!selectsArticle(selection, article)) return null;
  const mentions = all.filter(
    (mention): mention is ReferringMention =>
      mention.kind !== 'unplaced' && selectsMention(selection, mention, register),
  );
  return mentions.length === 0 && asksForMentions(selection) ? null : { article, mentions, dates };
}

async function* articleIds(answer: Answerer) {
  for (let from = 0; ; from += pageSizes.articles) {
    const page = await answer({ ask: 'articles', window: null, from, count: pageSizes.articles });
    for (const [at, { id }] of page.articles.entries()) {
      yield { id, read: from + at + 1, all: page.total };
    }
    if (page.articles.length === 0 || from + page.articles.length >= page.total) return;
  }
}

const everyPlace = { senses: [...senses], kinds: [...placeKinds], articleIds: [], window: null };

/** How many places are asked for at once with all that is known of them. */
const detailed = 100;

/** Every place of the edition with all that is known of it, the most named first. */
async function allPlaces(head: EditionHead, answer: Answerer): Promise<readonly Place[]> {
  const ids = new Set<PlaceId>(head.blocs.map(({ id }) => id));
  for (let from = 0; ; from += pageSizes.places) {
    const page = await answer({
      ask: 'places',
      filters: everyPlace,
      from,
      count: pageSizes.places,
    });
    for (const { place } of page.places) ids.add(place.id);
    if (page.places.length === 0 || from + page.places.length >= page.total) break;
  }
  const places = new Map<PlaceId, Place>();
  // What a place is part of, and where a system is, belongs to the edition though no text may name it.
  let wanted: readonly PlaceId[] = [...ids, ...origins(head)];
  while (wanted.length > 0) {
    for (let from = 0; from < wanted.length; from += detailed) {
      const details = await answer({
        ask: 'place details',
        ids: wanted.slice(from, from + detailed),
      });
      for (const { native: _, ...place } of details) places.set(place.id, place);
    }
    const asked = new Set([...places.keys(), ...wanted]);
    wanted = [...places.values()].flatMap(({ partOf }) =>
      partOf === null || asked.has(partOf) ? [] : [partOf],
    );
  }
  return [...places.values()];
}

const origins = ({ systems, finding }: EditionHead): readonly PlaceId[] => [
  ...systems.flatMap(({ originId }) => originId ?? []),
  ...(finding === null ? [] : [finding.originId, ...finding.beyond]),
];

async function namedIn(articles: AsyncIterable<ExportedArticle>): Promise<ReadonlySet<PlaceId>> {
  const named = new Set<PlaceId>();
  for await (const { mentions } of articles) {
    for (const mention of mentions) if (mention.kind === 'place') named.add(mention.placeId);
  }
  return named;
}

/** How many events are asked for at once. */
const compared = 50;

async function toldEvents(answer: Answerer): Promise<readonly ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (;;) {
    const page = await answer({ ask: 'events', from: events.length, count: compared });
    events.push(...page.events.map(toldEvent));
    if (page.events.length === 0 || events.length >= page.total) return events;
  }
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

const meansAny = (selection: Selection, subjects: ExportedFinding['subjects']): boolean =>
  !namesThings(selection) ||
  subjects.some(({ place }) => place !== null && selectsPlace(selection, place));
