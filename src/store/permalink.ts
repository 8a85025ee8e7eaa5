import type { EditionIndex } from '../core/edition/index-edition.ts';
import type { ArticleId, MentionId, PlaceId } from '../core/edition/model.ts';
import { type PlaceKind, placeKinds } from '../core/gazetteer/kind.ts';
import { type Sense, senses } from '../core/geoparse/sense.ts';
import { type Span, span } from '../core/text/offset.ts';
import { decodeOverlay, encodeOverlay } from './permalink-overlay.ts';
import { decodeView, encodeView } from './permalink-view.ts';
import { sameItems } from './same-items.ts';
import { indexOf } from './selectors/edition-index.ts';
import {
  defaultFilters,
  initialState,
  type LinkFault,
  languages,
  type Overlay,
  panels,
  type State,
} from './state.ts';

/** The part of the state that a link holds. */
export type LinkedState = Pick<
  State,
  | 'panel'
  | 'articleId'
  | 'mentionId'
  | 'passage'
  | 'selection'
  | 'filters'
  | 'overlays'
  | 'view'
  | 'language'
>;

/**
 * The state as the fragment of an address, without the "#". `map=z/lat/lng` is MapLibre's own
 * convention; what stands at its default is left out, but for the language.
 */
export function encodePermalink(state: LinkedState): string {
  const { filters } = state;
  const parts: [key: string, value: string][] = [];
  const add = (key: string, value: string | null) => value && parts.push([key, value]);

  add('map', state.view && encodeView(state.view));
  add('panel', state.panel === 'articles' ? null : state.panel);
  add('article', state.articleId);
  add('mention', state.mentionId);
  add('at', state.passage && `${state.passage.start}-${state.passage.end}`);
  add('place', state.selection.join(','));
  add(
    'sense',
    sameItems(filters.senses, defaultFilters.senses) ? null : listOrNone(filters.senses),
  );
  add('kind', sameItems(filters.kinds, defaultFilters.kinds) ? null : listOrNone(filters.kinds));
  add('in', filters.articleIds.join(','));
  for (const overlay of state.overlays) add('range', encodeOverlay(overlay));
  add('lang', state.language);
  return parts.map(([key, value]) => `${key}=${escapeValue(value)}`).join('&');
}

/**
 * Reads a fragment back. Whatever it holds that this edition does not know is left at its default
 * and listed as a fault, so that the rest of the link still works.
 */
export function decodePermalink(
  fragment: string,
  state: Pick<State, 'edition' | 'language'>,
): LinkedState & { readonly linkFaults: readonly LinkFault[] } {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const index = indexOf(state.edition);
  const faults: LinkFault[] = [];
  const read = new LinkReader(params, faults);
  const defaults = initialState(state.edition, state.language);

  const mentionId = read.one('mention', (value) => known(index.mentionById, value as MentionId));
  const linkedArticleId = read.one('article', (value) =>
    known(index.articleById, value as ArticleId),
  );
  const articleId = linkedArticleId ?? articleOf(index, mentionId);
  return {
    view: read.one('map', decodeView),
    panel: read.one('panel', (value) => oneOf(panels, value)) ?? defaults.panel,
    articleId,
    mentionId,
    passage: read.one('at', (value) => decodePassage(value, index, articleId)),
    selection:
      read.list('place', (value) => known(index.placeById, value as PlaceId))?.slice(0, 2) ??
      placesOf(index, mentionId),
    filters: {
      senses: read.list<Sense>('sense', (value) => oneOf(senses, value)) ?? defaultFilters.senses,
      kinds:
        read.list<PlaceKind>('kind', (value) => oneOf(placeKinds, value)) ?? defaultFilters.kinds,
      articleIds: read.list('in', (value) => known(index.articleById, value as ArticleId)) ?? [],
    },
    overlays: read.each('range', (value, key) => decodeOverlay(value, key, index)),
    language: read.one('lang', (value) => oneOf(languages, value)) ?? state.language,
    linkFaults: [...faults, ...read.unknownKeys()],
  };
}

const knownKeys = [
  'map',
  'panel',
  'article',
  'mention',
  'at',
  'place',
  'sense',
  'kind',
  'in',
  'range',
  'lang',
];

/** Reads values by key and keeps note of those that mean nothing. */
class LinkReader {
  readonly #params: URLSearchParams;
  readonly #faults: LinkFault[];

  constructor(params: URLSearchParams, faults: LinkFault[]) {
    this.#params = params;
    this.#faults = faults;
  }

  one<Value>(key: string, parse: (value: string) => Value | null): Value | null {
    const value = this.#params.get(key);
    return value === null ? null : this.#parsed(key, value, parse);
  }

  /** Null where the key is absent, so that a default can stand in; "none" is the empty list. */
  list<Value>(key: string, parse: (value: string) => Value | null): readonly Value[] | null {
    const value = this.#params.get(key);
    if (value === null) return null;
    if (value === none) return [];
    const items = value.split(',').map((item) => this.#parsed(key, item, parse));
    return [...new Set(items.filter((item) => item !== null))];
  }

  each(key: string, parse: (value: string, at: number) => Overlay | null): readonly Overlay[] {
    const items = this.#params.getAll(key);
    return items
      .map((value, at) => this.#parsed(key, value, (text) => parse(text, at)))
      .filter((item) => item !== null);
  }

  unknownKeys(): readonly LinkFault[] {
    return [...this.#params.entries()]
      .filter(([key]) => !knownKeys.includes(key))
      .map(([key, value]) => ({ key, value }));
  }

  #parsed<Value>(key: string, value: string, parse: (value: string) => Value | null): Value | null {
    const parsed = parse(value);
    if (parsed === null) this.#faults.push({ key, value });
    return parsed;
  }
}

const none = 'none';

function listOrNone(items: readonly string[]): string {
  return items.length === 0 ? none : items.join(',');
}

function oneOf<Item extends string>(items: readonly Item[], value: string): Item | null {
  return items.find((item) => item === value) ?? null;
}

function known<Id>(items: ReadonlyMap<Id, unknown>, id: Id): Id | null {
  return items.has(id) ? id : null;
}

function articleOf({ mentionById }: EditionIndex, mentionId: MentionId | null): ArticleId | null {
  return (mentionId && mentionById.get(mentionId)?.articleId) ?? null;
}

/** A link to a mention alone selects its place, as following the mention does. */
function placesOf({ mentionById }: EditionIndex, mentionId: MentionId | null): readonly PlaceId[] {
  const mention = mentionId && mentionById.get(mentionId);
  return mention?.kind === 'place' ? [mention.placeId] : [];
}

function decodePassage(
  value: string,
  { articleById }: EditionIndex,
  articleId: ArticleId | null,
): Span | null {
  const [start, end] = value.split('-').map(Number);
  const length = (articleId && articleById.get(articleId)?.text.length) ?? 0;
  if (start === undefined || end === undefined) return null;
  return 0 <= start && start < end && end <= length ? span(start, end) : null;
}

/** Escapes what would end the value or the fragment, and leaves the rest legible. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2F|2C|3A|3B|3D|40)/g, decodeURIComponent);
}
