import type { ArticleId, MentionId } from '../core/edition/model.ts';
import type { Span } from '../core/text/offset.ts';

/** The open article, and where in it the reader stands. */
export interface Reading {
  readonly articleId: ArticleId;
  readonly at: ReadingPlace | null;
}

/** A mention, or a stretch that was asked for: the source of a claim, a word searched for. */
export type ReadingPlace =
  | { readonly type: 'mention'; readonly id: MentionId }
  | { readonly type: 'passage'; readonly span: Span };

/** The views that stand beside the articles: an article that was open waits behind them. */
export const asides = ['places', 'ranges', 'findings', 'search', 'review', 'names', 'add'] as const;
export type Aside = (typeof asides)[number];

/** A view that the search can be opened from. */
export type SearchedFrom = 'articles' | 'places' | 'ranges';

/** What the page shows in its column of text. */
export type Screen =
  | { readonly view: 'list' }
  | { readonly view: 'reader'; readonly reading: Reading }
  | {
      readonly view: 'places' | 'ranges' | 'findings' | 'review' | 'names' | 'add';
      readonly behind: Reading | null;
    }
  /** A step of the edition's story, from 0. */
  | { readonly view: 'story'; readonly step: number; readonly behind: Reading | null }
  | { readonly view: 'search'; readonly words: string; readonly behind: Reading | null };

/** The article that is open, be it behind another view. */
export function readingOf(screen: Screen): Reading | null {
  if (screen.view === 'list') return null;
  return screen.view === 'reader' ? screen.reading : screen.behind;
}

/** The article that is on the screen. */
export function articleOnScreen(screen: Screen): ArticleId | null {
  return screen.view === 'reader' ? screen.reading.articleId : null;
}

/** The mention at which the reader stands. */
export function currentMention(screen: Screen): MentionId | null {
  const at = readingOf(screen)?.at;
  return at?.type === 'mention' ? at.id : null;
}

/** Beside the articles, with what was open behind. */
export function asideScreen(view: Aside, behind: Reading | null): Screen {
  return view === 'search' ? { view, words: '', behind } : { view, behind };
}
