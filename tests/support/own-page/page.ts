import type { MentionId } from '../../../src/core/edition/model.ts';
import type { Library } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory/memory-library.ts';
import { defaultFilters, openingQuestions } from '../../../src/library/opening-questions.ts';
import { openShelf } from '../../../src/library/own/open-shelf.ts';
import { keyOf, type Question } from '../../../src/library/questions.ts';
import { wholeEdition } from '../../../src/library/whole-edition.ts';
import { brest, minsk, proposedArticle } from '../own-articles.ts';
import { generatedArticle } from './fill.ts';

/** What an edition kept that was answered with success. */
export interface Acknowledged {
  readonly articles: readonly string[];
  readonly decided: readonly string[];
}

declare global {
  interface Window {
    /** Adds articles and decides their first mentions, one after the other, and tells of each that is done. */
    work(id: string, from: number, count: number): Promise<void>;
    /** Told by the page; the test hears it outside of the page. */
    acknowledge(what: 'article' | 'decision', name: string): Promise<void>;
    createEdition(title?: string): Promise<string>;
    /** What an edition holds, and in what its figures differ from those of the same edition held whole. */
    inspect(id: string): Promise<Acknowledged & { readonly wrong: readonly string[] }>;
    undoAll(id: string): Promise<number>;
    /** Adds generated articles of 4 kB with 30 mentions. */
    fill(id: string, from: number, count: number): Promise<void>;
    /** Opens an edition and asks for what is shown first; how long that took, in milliseconds. */
    timeOpening(id: string): Promise<number>;
    /** Asks for the table of names, decides a mention, and asks again; how long each answer took, in milliseconds. */
    /** Milliseconds until the names of some articles are told, of all, and of all after a decision; and the longest task. */
    timeNames(id: string): Promise<{ some: number; all: number; again: number; longest: number }>;
    /** Adds one generated article; how long that took, with the answers that are asked anew. */
    timeAdding(id: string, n: number): Promise<number>;
  }
}

const shelf = openShelf({ onClosed: () => undefined });

async function libraryOf(id: string): Promise<Library> {
  const opened = await (await shelf).open(id);
  if (!opened?.ok) throw new Error(opened?.fault.detail ?? `There is no ${id}.`);
  return opened.value;
}

window.createEdition = async (title = 'Mes articles') => (await shelf).create({ fr: title });

window.work = async (id, from, count) => {
  const { editing } = await libraryOf(id);
  for (let n = from; n < from + count; n++) {
    const name = `article-${n}`;
    const article = proposedArticle(name);
    const added = await editing?.apply(
      [{ verb: 'add articles', articles: [article], places: [brest, minsk], systems: [] }],
      { who: 'Ada' },
    );
    if (!added?.ok) throw new Error(JSON.stringify(added?.fault));
    await window.acknowledge('article', name);
    const mention = `${name}.m2` as MentionId;
    const decided = await editing?.apply([{ verb: 'confirm', mentionIds: [mention] }], {
      who: 'Ada',
    });
    if (!decided?.ok) throw new Error(JSON.stringify(decided?.fault));
    await window.acknowledge('decision', mention);
  }
};

/** Articles that one transaction adds. */
const batch = 100;

window.fill = async (id, from, count) => {
  const { editing } = await libraryOf(id);
  for (let at = from; at < from + count; at += batch) {
    const many = Math.min(batch, from + count - at);
    const made = Array.from({ length: many }, (_, n) => generatedArticle(at + n));
    const done = await editing?.apply(
      [
        {
          verb: 'add articles',
          articles: made.map(({ article }) => article),
          places: made.flatMap(({ places }) => places),
          systems: [],
        },
      ],
      { who: '', act: 'fill' },
    );
    if (!done?.ok) throw new Error(JSON.stringify(done?.fault));
  }
};

/** As the page asks: what came with the head is not asked for. */
const shownFirst = async (library: Library): Promise<void> => {
  const asked = Object.values(openingQuestions).filter((one) => !library.known.has(keyOf(one)));
  for (const question of asked) await library.ask(question);
};

window.timeOpening = async (id) => {
  const start = performance.now();
  await shownFirst(await libraryOf(id));
  return performance.now() - start;
};

window.timeAdding = async (id, n) => {
  const library = await libraryOf(id);
  const { article, places } = generatedArticle(n);
  const start = performance.now();
  const done = await library.editing?.apply(
    [{ verb: 'add articles', articles: [article], places, systems: [] }],
    { who: '' },
  );
  if (!done?.ok) throw new Error(JSON.stringify(done?.fault));
  await shownFirst(library);
  return performance.now() - start;
};

window.timeNames = async (id) => {
  const library = await libraryOf(id);
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const asked = async (articles: number | null) => {
    const start = performance.now();
    const names = await library.ask({ ask: 'names', articles });
    if (!names.ok) throw new Error(names.fault.detail);
    return { took: performance.now() - start, mention: names.value.rows[0]?.ids[0] };
  };
  const some = await asked(200);
  const all = await asked(null);
  if (all.mention === undefined) throw new Error('Nothing is named.');
  await library.editing?.apply([{ verb: 'confirm', mentionIds: [all.mention] }], { who: '' });
  const again = await asked(null);
  return { some: some.took, all: some.took + all.took, again: again.took, longest };
};

window.undoAll = async (id) => {
  const { editing } = await libraryOf(id);
  let undone = 0;
  for (;;) {
    const done = await editing?.undo();
    if (!done?.ok || done.value === null) return undone;
    undone++;
  }
};

window.inspect = async (id) => {
  const library = await libraryOf(id);
  const edition = await wholeEdition(library);
  const held = memoryLibrary(edition, id);
  const everything = { from: 0, count: 100_000 };
  const questions: Question[] = [
    { ask: 'articles', window: null, ...everything },
    { ask: 'places', filters: defaultFilters, ...everything },
    { ask: 'review', articleId: null, all: true, ...everything },
    { ask: 'passages', placeIds: [brest.id], filters: defaultFilters, ...everything },
  ];
  const wrong: string[] = [];
  for (const question of questions) {
    const [kept, whole] = await Promise.all([library.ask(question), held.ask(question)]);
    if (sorted(kept) !== sorted(whole)) wrong.push(question.ask);
  }
  if (library.head.counts.mentions !== edition.mentions.length) wrong.push('mentions');
  for (const { id: article, text } of edition.articles) {
    if (text !== proposedArticle(article).article.text) wrong.push(article);
  }
  return {
    articles: edition.articles.map((article) => article.id),
    decided: edition.mentions.flatMap((mention) => (mention.reviewed ? mention.id : [])),
    wrong,
  };
};

/** What is said, whatever the order of undated articles. */
const sorted = (value: unknown): string => [...JSON.stringify(value)].sort().join('');
