import type { GeoparsedMention } from '../core/geoparse/mention.ts';

/** Addresses of the files that the worker loads once, when it is first asked. */
export interface GeoparseFiles {
  readonly gazetteer: string;
  readonly tagger: string;
}

export type ToGeoparseWorker =
  | { readonly type: 'files'; readonly files: GeoparseFiles }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly text: string;
      /** BCP 47; found out when null. */
      readonly language: string | null;
    };

/** The answer to the question of the same id. */
export type FromGeoparseWorker =
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
