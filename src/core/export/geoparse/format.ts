import type { Candidate, GeoparsedMention } from '../../geoparse/mention.ts';

/** What was found in a stretch of an article, in the order of the text. */
export interface ParsedBlock {
  readonly mentions: readonly GeoparsedMention[];
  /** Those that are not listed among the mentions. */
  readonly demonyms: readonly GeoparsedMention[];
  /** Places inside organisations' names that are not listed among the mentions. */
  readonly embedded: readonly GeoparsedMention[];
}

/** How the geoparser's results are written: what comes before all articles, for each, and after. */
export interface GeoparseFormat {
  readonly head: readonly string[];
  /**
   * One article's result in pieces, line ends included, as its blocks come: a long article is never
   * held whole. `isFirst` says that nothing was written before.
   */
  readonly pieces: (
    article: { readonly id: string | number; readonly text: string },
    blocks: Iterable<ParsedBlock>,
    isFirst: boolean,
  ) => Iterable<string>;
  readonly tail: readonly string[];
}

export type Placed = Exclude<GeoparsedMention, { status: 'unresolved' }>;

export const isPlaced = (mention: GeoparsedMention): mention is Placed =>
  mention.status !== 'unresolved';

/** The place that a mention stands for, the likeliest where it is not settled. */
export function bestOf(mention: Placed): {
  best: Candidate | undefined;
  others: readonly Candidate[];
} {
  if (mention.status === 'resolved') {
    return {
      best: { place: mention.place, confidence: mention.confidence },
      others: mention.alternatives,
    };
  }
  const [best, ...others] = mention.candidates;
  return { best, others };
}
