import type { ArticleId } from '../core/edition/model.ts';
import type { Span } from '../core/text/offset.ts';
import type { Screen } from './screen.ts';

/** A stretch of an article that is to be cited. */
export interface Quote {
  readonly articleId: ArticleId;
  readonly span: Span;
}

/** The reader is about to share what is on a screen: as soon as another is opened, that is over. */
export interface Sharing {
  readonly screen: Screen;
  /** What the reader chose to cite; null for what the screen is about. */
  readonly quote: Quote | null;
}

interface Shown {
  readonly screen: Screen;
  readonly sharing: Sharing | null;
}

/** What is being shared; null where nothing is. */
export const shared = ({ screen, sharing }: Shown): Sharing | null =>
  sharing?.screen === screen ? sharing : null;
