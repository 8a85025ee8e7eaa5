import type { Claim } from '../core/claims/finding.ts';
import type { MentionedPlace } from '../core/claims/mentioned-places.ts';
import type { Article, Mention, System } from '../core/edition/model.ts';

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

export type ToClaimsWorker =
  | { readonly type: 'files'; readonly files: ClaimsFiles }
  | {
      readonly type: 'judge';
      readonly id: number;
      readonly articles: readonly ArticleToJudge[];
      /** Whose ranges the articles' are held against. */
      readonly systems: readonly System[];
    };

/** The answer to the question of the same id: the claims of each article, in the order of the articles. */
export type FromClaimsWorker =
  | { readonly type: 'judged'; readonly id: number; readonly claims: readonly (readonly Claim[])[] }
  /** A sentence in English that names the file that cannot be had. */
  | { readonly type: 'fault'; readonly id: number; readonly detail: string };
