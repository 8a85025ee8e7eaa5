import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { AreaFinder } from './area-finder.ts';
import type { Lookup } from './lookup.ts';
import type { Candidate, Reason } from './mention.ts';
import type { Seats } from './seats.ts';
import type { Signals } from './signals.ts';

export interface ResolveContext {
  readonly signals: Signals;
  readonly gazetteer: Gazetteer;
  readonly language: string;
  readonly lookup: Lookup;
  readonly areas: AreaFinder;
  readonly seats: Seats;
}

/** What a name was resolved to, before its sense is read. */
export type Resolution =
  | {
      readonly status: 'resolved';
      /** Somewhere in the place, the name itself being unknown. */
      readonly isWithin: boolean;
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly Candidate[];
      readonly reasons: readonly Reason[];
    }
  | { readonly status: 'unresolved'; readonly reasons: readonly Reason[] };
