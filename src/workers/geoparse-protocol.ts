import type { GeoparsedMention } from '../core/geoparse/mention.ts';

/** What the page asks of the geoparser's worker. The first request makes it load. */
export interface GeoparseRequest {
  readonly id: number;
  readonly text: string;
  /** BCP 47; found out when null. */
  readonly language: string | null;
}

/** Its answer to the request of the same id. */
export type GeoparseResponse =
  | {
      readonly id: number;
      readonly ok: true;
      readonly language: string;
      readonly mentions: readonly GeoparsedMention[];
    }
  | { readonly id: number; readonly ok: false; readonly fault: GeoparseFault };

/** Why there is no answer: a file that did not come, or that cannot be used. A new request tries again. */
export interface GeoparseFault {
  readonly code: 'not-loaded' | 'damaged';
  /** The file at fault. */
  readonly file: string;
  /** A sentence for the log, in English. */
  readonly detail: string;
}
