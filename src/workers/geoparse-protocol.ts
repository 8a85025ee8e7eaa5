import type { Article, DateMention, System } from '../core/edition/model.ts';
import type { ProposedMentions } from '../core/edition/propose-mentions.ts';
import type { GeoparsedMention } from '../core/geoparse/mention.ts';

/** Addresses of the files that the worker loads once, when it is first asked. */
export interface GeoparseFiles {
  readonly gazetteer: string;
  readonly tagger: string;
}

/** What is looked through for names. */
export type ArticleToRead = Pick<Article, 'id' | 'text' | 'language' | 'segments' | 'date'>;

/** What an article is proposed to name. */
export interface Proposed extends ProposedMentions {
  readonly dates: readonly DateMention[];
}

export type ToGeoparseWorker =
  | { readonly type: 'files'; readonly files: GeoparseFiles }
  /** The systems that articles are searched for; none until it is said. */
  | { readonly type: 'systems'; readonly systems: readonly System[] }
  /** Loads the files, so that the next question need not wait for them. */
  | { readonly type: 'load' }
  | GeoparseQuestion;

export type GeoparseQuestion =
  /** An article's mentions, as an edition of one's own proposes them. */
  | { readonly type: 'propose'; readonly id: number; readonly article: ArticleToRead }
  /** The geoparser's own answer. */
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly text: string;
      /** BCP 47; found out when null. */
      readonly language: string | null;
    };

/** The answer to the question of the same id. */
export type FromGeoparseWorker =
  | { readonly type: 'proposed'; readonly id: number; readonly proposed: Proposed }
  | {
      readonly type: 'answer';
      readonly id: number;
      readonly language: string;
      readonly mentions: readonly GeoparsedMention[];
    }
  | { readonly type: 'fault'; readonly id: number; readonly fault: GeoparseFault };

/** Why there is no answer: a file that did not come, or that cannot be used. A new question tries again. */
export interface GeoparseFault {
  readonly code: 'not-loaded' | 'damaged';
  /** A sentence in English that names the file. */
  readonly detail: string;
}
