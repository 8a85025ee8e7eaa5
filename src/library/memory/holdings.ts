import type { EditionIndex } from '../../core/edition/index-edition.ts';
import type { ArticleId, Edition } from '../../core/edition/model.ts';
import type { ArticleSummary } from '../questions.ts';

/** What a memory library answers from. */
export interface Holdings {
  readonly edition: Edition;
  readonly index: EditionIndex;
  /** In the order of the articles' dates, the undated last. */
  readonly summaries: ReadonlyMap<ArticleId, ArticleSummary>;
}
