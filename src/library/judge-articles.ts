import type { Claim } from '../core/claims/finding.ts';
import type { QuotedArticles } from '../core/edition/claim-sources.ts';
import type { Article, Mention, System } from '../core/edition/model.ts';
import type { ToldEvent } from '../core/edition/told-event.ts';
import type { CopiedPassage } from '../core/events/copied-passages.ts';
import type { TellingArticle } from '../core/events/propose-events.ts';
import type { Result } from '../core/result.ts';
import type { PlaceBrief } from './answers.ts';

/** An article whose places are known, to be held against the geography. */
export interface ArticleToJudge {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceBrief[];
}

/** What the articles of an edition have in common. */
export interface Comparison {
  readonly copies: readonly CopiedPassage[];
  readonly proposed: readonly ToldEvent[];
}

/** Who holds articles against the geography, and against each other; a fault is a sentence on why that cannot be. */
export interface ArticleJudge {
  /**
   * The claims of each article.
   *
   * @param systems whose ranges the articles' are held against
   * @param quoted the articles that the systems' claims quote
   */
  readonly judge: (
    articles: readonly ArticleToJudge[],
    systems: readonly System[],
    quoted: QuotedArticles,
  ) => Promise<Result<readonly (readonly Claim[])[], string>>;
  /** @param articles all of an edition, the earliest first */
  readonly compare: (articles: readonly TellingArticle[]) => Promise<Result<Comparison, string>>;
}
