import * as v from 'valibot';
import { ReachJobSchema, type ReachResult } from './service.ts';

const Id = v.pipe(v.number(), v.integer());

/** What the page sends to the reach worker. */
export const ReachRequestSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('load'),
    /** The basemap's files, as they were fetched: countries, then regions where there are any. */
    topologies: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(2)),
  }),
  v.strictObject({ type: v.literal('draw'), id: Id, job: ReachJobSchema }),
  v.strictObject({ type: v.literal('cancel'), id: Id }),
]);
export type ReachMessage = v.InferOutput<typeof ReachRequestSchema>;

/** What the reach worker answers. A job ends with `drawn`, `failed` or `cancelled`, once. */
export type ReachAnswer =
  | { readonly type: 'loaded' }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'drawn'; readonly id: number; readonly result: ReachResult }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'cancelled'; readonly id: number };
