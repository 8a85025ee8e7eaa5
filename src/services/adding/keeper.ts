import type { Place, PlaceId, System, SystemId } from '../../core/edition/model.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Author, Editing, EditingFault } from '../../library/library.ts';

/** An article that is ready to be kept, with what its mentions name. */
export interface ReadyArticle {
  readonly own: OwnArticle;
  readonly places: readonly Place[];
  readonly systems: readonly System[];
}

export interface Keeper {
  /** Answers when the article is kept for good, or could not be. */
  readonly keep: (article: ReadyArticle) => Promise<Result<null, EditingFault>>;
}

interface Waiting {
  readonly article: ReadyArticle;
  readonly end: (result: Result<null, EditingFault>) => void;
}

/** Articles that are written at once, and how long what comes after them is gathered, in milliseconds. */
const mostAtOnce = 24;
const pause = 200;

/**
 * Writes articles into an edition: the first at once, the next in batches, since every batch has its price, in the
 * storage and on the page that shows it. A batch that an article of it spoils is written one by one, so that only that
 * one is refused.
 */
export function createKeeper(editing: Editing, by: Author): Keeper {
  let waiting: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = false;
  let rested = true;

  return {
    keep: (article) =>
      new Promise((end) => {
        waiting.push({ article, end });
        if (rested || waiting.length >= mostAtOnce) void write();
      }),
  };

  async function write(): Promise<void> {
    if (writing) return;
    clearTimeout(timer);
    writing = true;
    rested = false;
    const batch = waiting.slice(0, mostAtOnce);
    waiting = waiting.slice(batch.length);
    await keepBatch(batch);
    writing = false;
    if (waiting.length >= mostAtOnce) void write();
    else timer = setTimeout(rest, pause);
  }

  function rest(): void {
    rested = true;
    if (waiting.length > 0) void write();
  }

  async function keepBatch(batch: readonly Waiting[]): Promise<void> {
    const result = await apply(batch);
    const isSpoilt = !result.ok && result.fault.kind === 'refused' && batch.length > 1;
    if (isSpoilt) for (const one of batch) one.end(await apply([one]));
    else for (const { end } of batch) end(result);
  }

  async function apply(batch: readonly Waiting[]): Promise<Result<null, EditingFault>> {
    const articles = batch.map(({ article }) => article);
    const places = new Map<PlaceId, Place>();
    const systems = new Map<SystemId, System>();
    for (const article of articles) {
      for (const place of article.places) places.set(place.id, place);
      for (const system of article.systems) systems.set(system.id, system);
    }
    const operation = {
      verb: 'add articles' as const,
      articles: articles.map(({ own }) => own),
      places: [...places.values()],
      systems: [...systems.values()],
    };
    const done = await editing.apply([operation], by);
    return done.ok ? succeed(null) : fail(done.fault);
  }
}
