import type { ArticleId, Mention } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';
import { isCounted } from '../../library/counted.ts';
import type { Scene } from '../scene.ts';
import {
  type Aside,
  asideScreen,
  currentMention,
  readingOf,
  type Screen,
  type SearchedFrom,
} from '../screen.ts';
import { shownArticle } from '../selectors/article.ts';
import { selectedPassages } from '../selectors/passages.ts';
import type { State } from '../state.ts';
import { withoutOpen } from './findings.ts';
import { nothingInHand } from './nothing-in-hand.ts';
import { openMention } from './selection.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/**
 * Back to what is read: the open article; where that is on the screen already, or none is open, the list. The list with nothing
 * selected and no range drawn shows the map as the edition opens.
 */
export function openArticles(state: State): Change {
  const change = backToArticles(state);
  const isOpening =
    change.screen?.view === 'list' && state.selection.length === 0 && state.overlays.length === 0;
  return isOpening ? { ...change, viewRequest: { type: 'opening' } } : change;
}

function backToArticles({ screen, sheet }: State): Change {
  const reading = readingOf(screen);
  const back: Screen =
    reading === null || screen.view === 'reader' ? { view: 'list' } : { view: 'reader', reading };
  return { ...nothingInHand, screen: back, sheet: raised(sheet) };
}

/** Beside the articles: what is open stays open behind. */
export function openAside({ screen, beforeSearch, sheet }: State, view: Aside): Change {
  return {
    screen: asideScreen(view, readingOf(screen)),
    beforeSearch: screen.view === 'search' ? beforeSearch : searchedFrom(screen),
    sheet: raised(sheet),
  };
}

function searchedFrom({ view }: Screen): SearchedFrom {
  return view === 'places' || view === 'ranges' ? view : 'articles';
}

/** Back to what the search was opened from; the map stays as it is. */
export function closeSearch(state: State): Change {
  const { beforeSearch } = state;
  return beforeSearch === 'articles' ? backToArticles(state) : openAside(state, beforeSearch);
}

/** Home: the list, with the map as the edition opens. */
export function openHome({ findings }: State): Change {
  return {
    ...nothingInHand,
    screen: { view: 'list' },
    findings: withoutOpen(findings),
    selection: [],
    addingPlace: false,
    disambiguation: [],
    viewRequest: { type: 'opening' },
  };
}

/** Opens an article at its top, or at a stretch of it. */
export function openArticle(
  { sheet }: State,
  articleId: ArticleId,
  passage: Span | null = null,
): Change {
  const at = passage && ({ type: 'passage', span: passage } as const);
  return {
    ...nothingInHand,
    screen: { view: 'reader', reading: { articleId, at } },
    sheet: raised(sheet),
  };
}

/** What is looked for. */
export function setSearchWords({ screen }: State, words: string): Change {
  return screen.view === 'search' ? { screen: { ...screen, words } } : {};
}

/** The next or previous mention of the article on the screen, among those that the filters let through. */
export function stepMention(scene: Scene, by: 1 | -1): Change {
  const open = shownArticle(scene);
  if (open === null) return {};
  const kinds = new Map(open.places.map(({ id, kind }) => [id, kind]));
  const filters = { ...scene.filters, articleIds: [] };
  return step(
    scene,
    open.mentions.filter((mention) => {
      const kind = mention.kind === 'place' ? kinds.get(mention.placeId) : undefined;
      return kind !== undefined && isCounted(filters, mention, kind);
    }),
    by,
  );
}

/** The next or previous mention of the selected places, from article to article. */
export function stepPlace(scene: Scene, by: 1 | -1): Change {
  const passages = selectedPassages(scene)?.groups.flatMap((group) => group.passages) ?? [];
  return step(
    scene,
    passages.flatMap(({ mentions, marks }) => mentions.filter(({ id }) => marks.includes(id))),
    by,
  );
}

function step(scene: Scene, mentions: readonly Mention[], by: 1 | -1): Change {
  if (mentions.length === 0) return {};
  const current = currentMention(scene.screen);
  const at = mentions.findIndex(({ id }) => id === current);
  const from = at === -1 && by === -1 ? 0 : at;
  const next = mentions[(from + by + mentions.length) % mentions.length];
  return next === undefined ? {} : openMention(scene, next);
}

export function setBoilerplateShown(_: State, boilerplateShown: boolean): Change {
  return { boilerplateShown };
}
