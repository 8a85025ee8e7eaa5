import type { ReachAnswer, TargetPoint } from '../core/reach/reach-answer.ts';
import type { Kilometres, LngLat } from '../core/units.ts';

/** Where a reach is drawn from, as the page knows it: the worker has the geometry. */
export type OriginShape =
  | { readonly type: 'point'; readonly point: LngLat }
  | { readonly type: 'units'; readonly units: readonly string[] };

export interface ReachQuestion {
  readonly from: readonly OriginShape[];
  readonly beyond: readonly OriginShape[];
  readonly mode: 'somewhere' | 'everywhere';
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
}

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
      readonly question: ReachQuestion;
      readonly targets: readonly TargetPoint[];
    }
  /** Nobody waits for the answer any more. */
  | { readonly type: 'cancel'; readonly key: string };

export type FromReachWorker =
  | { readonly type: 'progress'; readonly key: string; readonly done: number }
  | { readonly type: 'answer'; readonly key: string; readonly answer: ReachAnswer }
  | { readonly type: 'fault'; readonly key: string; readonly fault: string };
