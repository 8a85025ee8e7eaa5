import type { Candidate, GeoparsedMention } from '../../geoparse/mention.ts';

/** An article that has been read, and what was found in it. */
export interface ParsedArticle {
  readonly id: string | number;
  readonly text: string;
  readonly mentions: readonly GeoparsedMention[];
  /** Those that are not listed among the mentions. */
  readonly demonyms: readonly GeoparsedMention[];
  /** Places inside organisations' names that are not listed among the mentions. */
  readonly embedded: readonly GeoparsedMention[];
}

/** How the geoparser's results are written: what comes before all articles, for each, and after. */
export interface GeoparseFormat {
  readonly head: readonly string[];
  readonly lines: (article: ParsedArticle, isFirst: boolean) => string[];
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
