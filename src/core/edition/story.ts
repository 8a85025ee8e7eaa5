import type { Localised } from '../localised.ts';
import type { Span } from '../text/offset.ts';
import type { ArticleId } from './ids.ts';

/** A step of an edition's story: a few sentences, what holds them, and what the map shows. */
export interface StoryStep {
  /** Names it, whatever its place among the others. */
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
  /** A permalink's fragment, without the "#". */
  readonly view: string;
  readonly passages: readonly StoryPassage[];
  /** Reviewed claims, by their ids in `claims.json`. */
  readonly findings: readonly string[];
}

export interface StoryPassage extends Span {
  readonly articleId: ArticleId;
  /** The article's words there. */
  readonly text: string;
}
