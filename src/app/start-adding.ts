import type { PlaceId, System } from '../core/edition/model.ts';
import type { OwnArticle } from '../core/operations/own-article.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Exporter } from '../library/export/exporter.ts';
import type { EditingFault, EditionHead, Library } from '../library/library.ts';
import { Adder } from '../services/adding/adder.ts';
import { catalogueOf } from '../services/adding/catalogue.ts';
import { Ledger } from '../services/adding/ledger.ts';
import { lookAgain, lookThrough } from '../services/adding/look-again.ts';
import { markSystem } from '../services/adding/mark-system.ts';
import type { AddTarget } from '../services/adding/run.ts';
import { takeLeftOutBack } from '../services/adding/take-back.ts';
import { createExporter } from '../services/exporter.ts';
import { createImporter } from '../services/importer.ts';
import { createProposer } from '../services/proposer.ts';
import type { Actions } from '../store/actions.ts';
import type { AddingFile } from '../store/adding/adding.ts';
import type { AddingPort } from '../store/adding/adding-port.ts';
import { createAddingStore } from '../store/adding/adding-store.ts';
import { toAddFrom } from '../store/adding/given.ts';
import type { Editions } from '../store/editions.ts';
import type { SceneStore } from '../store/scene.ts';

export interface AddingParts {
  /** The edition that the site publishes: its systems are a catalogue. */
  readonly published: Library;
  readonly scene: SceneStore;
  readonly actions: Actions;
  readonly editions: Editions;
}

/** What the first edition of the reader's own is called, until it is renamed. */
const firstTitle = { fr: 'Mes articles', en: 'My articles' };

const fileAt = (name: string): string => new URL(`gazetteer/${name}`, document.baseURI).href;

/** Puts together what adds articles. */
export async function startAdding(parts: AddingParts): Promise<AddingPort> {
  const { published, scene, actions } = parts;
  const files = { gazetteer: fileAt('gazetteer.pgz'), tagger: fileAt('tagger.pgz') };
  const store = createAddingStore();
  const catalogue = await catalogueOf(published);
  const proposer = createProposer(files, catalogue);
  const openTarget = async () => {
    const target = await openEdition(parts, () => parts.editions.forAdding(firstTitle));
    if (target.ok) proposer.lookFor(systemsFor(target.value, catalogue));
    return target;
  };
  const exporter = exporterOf(openTarget);
  const shelf = await parts.editions.shelf();
  if (shelf.fault !== null) askBeforeClosing(parts, exporter);
  const adder = new Adder({
    importer: createImporter(files),
    proposer,
    ledger: new Ledger(store),
    alone: whileAlone,
    openTarget,
    openNew: (title) =>
      openEdition(parts, async () => (await parts.editions.shelf()).create(title)),
    onFirst: (own, way) => showFirst(own, way, scene, actions),
  });
  return {
    store,
    prepare: () => adder.prepare(),
    add: (all) => adder.add(all),
    give: async (given) => adder.add(await toAddFrom(given)),
    again: (keys, choice) => adder.again(keys, choice),
    dismiss: (keys) => adder.dismiss(keys),
    stop: () => adder.stop(),
    undo: () => adder.undo(),
    isJustAdded: (id) => adder.hasJustAdded(id),
    fileOf: (id) => adder.fileOf(id),
    takeBack: async (id, index) => {
      const target = await openTarget();
      return target.ok && takeLeftOutBack(target.value, proposer, id, index);
    },
    isHeld: () => shelf.fault !== null,
    exporter,
    markSystem: async (systemId) => {
      const target = await openTarget();
      const system = target.ok
        ? target.value.library.head.systems.find(({ id }) => id === systemId)
        : undefined;
      return target.ok && system !== undefined ? markSystem(target.value, proposer, system) : 0;
    },
    lookAgain: async (id) => {
      const target = await openTarget();
      if (!target.ok) return fail({ detail: target.fault.kind });
      return lookAgain(target.value, proposer, id);
    },
    lookThrough: async (from, onLooked, signal) => {
      const target = await openTarget();
      if (!target.ok) return fail({ detail: target.fault.kind });
      return lookThrough(target.value, proposer, from, onLooked, signal);
    },
  };
}

/** Tabs of one browser add in turn: what one brings, the other sees before it adds. */
async function whileAlone(work: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) await work();
  else await navigator.locks.request('portee-adding', work);
}

function exporterOf(
  openTarget: () => Promise<Result<AddTarget, EditingFault>>,
): Exporter & { readonly hasWritten: (head: EditionHead) => boolean } {
  let stop = (): void => undefined;
  /** The edition as it was when it was written: it has another head after each change. */
  let asWritten: EditionHead | null = null;
  return {
    stop: () => stop(),
    hasWritten: (head) => head === asWritten,
    write: async (order, onProgress) => {
      const target = await openTarget();
      if (!target.ok) return fail({ kind: 'unread', detail: target.fault.kind });
      const { head, ask } = target.value.library;
      const exporter = createExporter({ head, ask });
      stop = exporter.stop;
      const written = await exporter.write(order, onProgress);
      if (written.ok) asWritten = head;
      return written;
    },
  };
}

/** What the browser does not keep is not let go of without a question. */
function askBeforeClosing({ scene }: AddingParts, { hasWritten }: ReturnType<typeof exporterOf>) {
  addEventListener('beforeunload', (event) => {
    const { edition, head } = scene.getState();
    if (edition !== null && head.counts.articles > 0 && !hasWritten(head)) event.preventDefault();
  });
}

/** The edition's own systems, then those of the catalogue that it does not have. */
function systemsFor({ library }: AddTarget, catalogue: readonly System[]): readonly System[] {
  const { systems } = library.head;
  const ids = new Set(systems.map(({ id }) => id));
  return [...systems, ...catalogue.filter(({ id }) => !ids.has(id))];
}

/** An edition of the reader's own, open on the page. */
async function openEdition(
  { editions, actions, scene }: AddingParts,
  find: () => Promise<string>,
): Promise<Result<AddTarget, EditingFault>> {
  try {
    const id = await find();
    const opened = await (await editions.shelf()).open(id);
    if (!opened?.ok) return fail({ kind: 'storage', detail: opened?.fault.detail ?? id });
    const { editing } = opened.value;
    if (editing === undefined) return fail({ kind: 'storage', detail: id });
    if (scene.getState().edition !== id) {
      await editions.show(id);
      actions.enterEdition(id);
      actions.openAside('add');
    }
    return succeed({ library: opened.value, editing });
  } catch (error) {
    return fail({ kind: 'storage', detail: String(error) });
  }
}

/**
 * What was pasted opens, unless the reader has gone elsewhere meanwhile. The camera goes to the first article's places,
 * as soon as the page knows them, and then holds still.
 */
function showFirst(
  { article, mentions }: OwnArticle,
  way: AddingFile['way'],
  scene: SceneStore,
  actions: Actions,
): void {
  if (way === 'paste' && scene.getState().screen.view === 'add') actions.openArticle(article.id);
  const named = mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.sense !== 'demonym' ? mention.placeId : [],
  );
  const placeIds = [...new Set<PlaceId>(named)];
  if (placeIds.length === 0) return;
  const areKnown = () => placeIds.every((id) => scene.getState().places.has(id));
  if (areKnown()) {
    actions.showAround(placeIds);
    return;
  }
  const stop = scene.subscribe(() => {
    if (!areKnown()) return;
    stop();
    actions.showAround(placeIds);
  });
}
