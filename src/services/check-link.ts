import type { ArticleId } from '../core/edition/model.ts';
import type { AnswerTo } from '../library/answers.ts';
import type { Library } from '../library/library.ts';
import { defaultFilters, detailsQuestion } from '../library/opening-questions.ts';
import type { Question } from '../library/questions.ts';
import type { LinkedState } from '../store/permalink/codecs.ts';
import type { Decoded } from '../store/permalink/permalink.ts';
import { readingOf, type Screen } from '../store/screen.ts';
import { eventsQuestion } from '../store/selectors/open-finding.ts';
import type { LinkFault, OpenFinding } from '../store/state.ts';

/**
 * Asks the library whether it has what a link names: what it has not is taken out of the link and
 * listed as a fault. A mention that comes without a place selects its own. Where the library cannot be
 * reached the link is taken at its word.
 */
export async function checkLink(library: Library, { linked, faults }: Decoded): Promise<Decoded> {
  const checks = await Promise.all([
    checkScreen(library, linked),
    checkSelection(library, linked),
    checkOverlays(library, linked),
    checkFilters(library, linked),
    checkFindings(library, linked),
  ]);
  return {
    linked: Object.assign({}, linked, ...checks.map(({ change }) => change)),
    faults: [...faults, ...checks.flatMap((check) => check.faults)],
  };
}

interface Check {
  readonly change: Partial<LinkedState>;
  readonly faults: readonly LinkFault[];
}

const sound: Check = { change: {}, faults: [] };

async function checkScreen(
  library: Library,
  { screen, selection }: Partial<LinkedState>,
): Promise<Check> {
  if (screen?.view === 'story' && screen.step >= (library.head.counts.steps ?? 0)) {
    const fault = { key: 'step', value: String(screen.step + 1) };
    const { behind } = screen;
    const instead: Screen = behind ? { view: 'reader', reading: behind } : { view: 'list' };
    return { change: { screen: instead }, faults: [fault] };
  }
  const reading = screen && readingOf(screen);
  if (screen === undefined || !reading) return sound;
  const open = await answer(library, { ask: 'article', id: reading.articleId });
  if (open === undefined) return sound;
  const { at } = reading;
  if (open === null) {
    const named =
      at?.type === 'mention'
        ? { key: 'mention', value: at.id }
        : { key: 'article', value: reading.articleId };
    return { change: { screen: without(screen) }, faults: [named] };
  }
  if (at?.type === 'mention') {
    const mention = open.mentions.find(({ id }) => id === at.id);
    if (mention === undefined) {
      return { change: { screen: unplaced(screen) }, faults: [{ key: 'mention', value: at.id }] };
    }
    const selects = mention.kind === 'place' && selection === undefined;
    return { change: selects ? { selection: [mention.placeId] } : {}, faults: [] };
  }
  if (at?.type === 'passage' && at.span.end > open.article.text.length) {
    const value = `${at.span.start}-${at.span.end}`;
    return { change: { screen: unplaced(screen) }, faults: [{ key: 'at', value }] };
  }
  return sound;
}

async function checkSelection(
  library: Library,
  { selection }: Partial<LinkedState>,
): Promise<Check> {
  if (selection === undefined) return sound;
  const unknown = await unknownOf(library, selection);
  if (unknown.length === 0) return sound;
  return {
    change: { selection: selection.filter((id) => !unknown.includes(id)) },
    faults: unknown.map((value) => ({ key: 'place', value })),
  };
}

async function checkOverlays(
  library: Library,
  { overlays = [], explaining = null }: Partial<LinkedState>,
): Promise<Check> {
  const isThere = explaining === null || overlays.some(({ key }) => key === explaining);
  if (!isThere) {
    const rest = await checkOverlays(library, { overlays });
    const why = { key: 'why', value: String(explaining + 1) };
    return { change: { ...rest.change, explaining: null }, faults: [...rest.faults, why] };
  }
  if (overlays.length === 0) return sound;
  const checked = await Promise.all(
    overlays.map(async (overlay) => {
      const { origin, beyond } = overlay;
      const ids = [...(origin.type === 'places' ? origin.placeIds : []), ...beyond];
      return { overlay, unknown: await unknownOf(library, ids) };
    }),
  );
  return {
    change: {
      overlays: checked.flatMap(({ overlay, unknown }) => (unknown.length === 0 ? overlay : [])),
    },
    faults: checked.flatMap(({ unknown }) => unknown.map((value) => ({ key: 'range', value }))),
  };
}

async function checkFilters(library: Library, { filters }: Partial<LinkedState>): Promise<Check> {
  if (filters === undefined) return sound;
  const isThere = await Promise.all(filters.articleIds.map((id) => hasArticle(library, id)));
  const unknown = filters.articleIds.filter((_, at) => !isThere[at]);
  if (unknown.length === 0) return sound;
  const known = filters.articleIds.filter((_, at) => isThere[at]);
  const articleIds = known.length > 0 ? known : defaultFilters.articleIds;
  return {
    change: { filters: { ...filters, articleIds } },
    faults: unknown.map((value) => ({ key: 'in', value })),
  };
}

async function checkFindings(library: Library, { findings }: Partial<LinkedState>): Promise<Check> {
  if (findings === undefined) return sound;
  const { open, articleId, placeId } = findings;
  const lost = {
    open: open !== null && !(await isThereToOpen(library, open)),
    articleId: articleId !== null && !(await hasArticle(library, articleId)),
    placeId: placeId !== null && (await unknownOf(library, [placeId])).length > 0,
  };
  const faults = [
    ...(open && lost.open ? [{ key: open.type, value: open.id }] : []),
    ...(articleId !== null && lost.articleId ? [{ key: 'fin', value: articleId }] : []),
    ...(placeId !== null && lost.placeId ? [{ key: 'fplace', value: placeId }] : []),
  ];
  if (faults.length === 0) return sound;
  const kept = {
    open: lost.open ? null : open,
    articleId: lost.articleId ? null : articleId,
    placeId: lost.placeId ? null : placeId,
  };
  return { change: { findings: { ...findings, ...kept } }, faults };
}

/** One's own findings are worked out when they are asked for: a link to one waits for none of that. */
async function isThereToOpen(library: Library, { type, id }: OpenFinding): Promise<boolean> {
  if (library.head.judges) return true;
  return type === 'finding'
    ? (await answer(library, { ask: 'finding', id })) !== null
    : ((await answer(library, eventsQuestion))?.events.some((event) => event.id === id) ?? true);
}

const hasArticle = async (library: Library, id: ArticleId): Promise<boolean> =>
  (await answer(library, { ask: 'article', id })) !== null;

async function unknownOf<
  Id extends AnswerTo<Extract<Question, { ask: 'place details' }>>[number]['id'],
>(library: Library, ids: readonly Id[]): Promise<readonly Id[]> {
  const answers = await Promise.all(ids.map((id) => answer(library, detailsQuestion(id))));
  return ids.filter((_, at) => answers[at]?.length === 0);
}

/** Undefined where the library cannot be reached. */
async function answer<Q extends Question>(
  library: Library,
  question: Q,
): Promise<AnswerTo<Q> | undefined> {
  const result = await library.ask(question);
  return result.ok ? result.value : undefined;
}

/** The screen without the article. */
function without(screen: Screen): Screen {
  return screen.view === 'list' || screen.view === 'reader'
    ? { view: 'list' }
    : { ...screen, behind: null };
}

/** The screen at the article's top. */
function unplaced(screen: Screen): Screen {
  if (screen.view === 'list') return screen;
  if (screen.view === 'reader') return { ...screen, reading: { ...screen.reading, at: null } };
  return { ...screen, behind: screen.behind && { ...screen.behind, at: null } };
}
