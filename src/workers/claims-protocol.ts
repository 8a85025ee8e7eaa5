import type { Claim } from '../core/claims/finding.ts';
import type { MentionedPlace } from '../core/claims/mentioned-places.ts';
import type { QuotedArticles } from '../core/edition/claim-sources.ts';
import type { Article, Mention, System } from '../core/edition/model.ts';
import type { TellingArticle } from '../core/events/propose-events.ts';
import type { Comparison } from '../library/judge-articles.ts';

/** Addresses of the files that the worker loads once, when it is first asked. */
export interface ClaimsFiles {
  readonly gazetteer: string;
  readonly countries: string;
  readonly regions: string;
  readonly facts: string;
}

/** An article whose places are known. */
export interface ArticleToJudge {
  readonly article: Pick<Article, 'id' | 'text' | 'language' | 'date'>;
  readonly mentions: readonly Mention[];
  readonly places: readonly MentionedPlace[];
}

/** What is asked of the worker, and answered under the same number. */
export type ClaimsQuestion =
  | {
      readonly type: 'judge';
      readonly articles: readonly ArticleToJudge[];
      /** Whose ranges the articles' are held against. */
      readonly systems: readonly System[];
      /** The articles that the systems' claims quote. */
      readonly quoted: QuotedArticles;
    }
  /** All articles of an edition, the earliest first. */
  | { readonly type: 'compare'; readonly articles: readonly TellingArticle[] };

export type ClaimsAnswer =
  /** The claims of each article, in the order of the articles. */
  | { readonly type: 'judged'; readonly claims: readonly (readonly Claim[])[] }
  | { readonly type: 'compared'; readonly comparison: Comparison }
  /** A sentence in English that names the file that cannot be had. */
  | { readonly type: 'fault'; readonly detail: string };

export type ToClaimsWorker =
  | { readonly type: 'files'; readonly files: ClaimsFiles }
  | (ClaimsQuestion & { readonly id: number });

export type FromClaimsWorker = ClaimsAnswer & { readonly id: number };
