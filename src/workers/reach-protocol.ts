import type { ReachAnswer, TargetPoint } from '../core/reach/reach-answer.ts';
import type { ReachQuery } from '../core/reach/reach-query.ts';

/** Addresses of the files that the worker loads once, when it is first asked. */
export interface ReachFiles {
  readonly countries: string;
  readonly regions: string;
  readonly cities: string;
}

export type ToReachWorker =
  | { readonly type: 'files'; readonly files: ReachFiles }
  | {
      readonly type: 'ask';
      readonly key: string;
      readonly query: ReachQuery;
      readonly targets: readonly TargetPoint[];
    }
  /** Nobody waits for the answer any more. */
  | { readonly type: 'cancel'; readonly key: string };

export type FromReachWorker =
  | { readonly type: 'progress'; readonly key: string; readonly done: number }
  | { readonly type: 'answer'; readonly key: string; readonly answer: ReachAnswer }
  /** The file that did not come or is damaged; null where it was no file's fault. */
  | { readonly type: 'fault'; readonly key: string; readonly file: string | null };
