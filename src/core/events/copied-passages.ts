import type { Article, ArticleId } from '../edition/model.ts';
import { byDate } from '../edition/passages.ts';
import type { Span } from '../text/offset.ts';
import { sentencesIn } from '../text/sentences.ts';
import { bandsOf, type PassageSketch, resemblance, sketchOf } from './passage-sketch.ts';

/** A passage that another article has in nearly the same words, and had before. */
export interface CopiedPassage extends PassagePlace {
  /** Where it stands in the first article that has it. */
  readonly of: PassagePlace;
}

export interface PassagePlace extends Span {
  readonly articleId: ArticleId;
}

/** A sentence of an article with its sketch. */
export interface SketchedPassage extends PassagePlace {
  readonly sketch: PassageSketch;
}

/** Shared shingles from which two passages are one: a figure and a name may be others, in a sentence of 25 words. */
const LEAST_RESEMBLANCE = 0.6;
/** Passages of a bucket that another is compared with: what everybody says must not cost the square of it. */
const MOST_COMPARED = 50;

/** The sentences of an article's text that are long enough to be recognised, what the page put around it left out. */
export function sketchedPassages({ id, text, segments, language }: Article): SketchedPassage[] {
  return segments
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((segment) => sentencesIn(text, segment, language))
    .flatMap(({ start, end }) => {
      const sketch = sketchOf(text.slice(start, end));
      return sketch === null ? [] : [{ articleId: id, start, end, sketch }];
    });
}

/** The passages that articles have from earlier ones; of the same date, from those that stand first. */
export const copiesAmong = (articles: Iterable<Article>): CopiedPassage[] =>
  findCopies(byDate(articles).flatMap(sketchedPassages));

/**
 * The passages that are near-identical to one of an earlier article. Time in proportion to the number of passages.
 *
 * @param passages article by article, the earliest first
 */
export function findCopies(passages: Iterable<SketchedPassage>): CopiedPassage[] {
  const buckets = new Map<string, Original[]>();
  const copies: CopiedPassage[] = [];
  for (const passage of passages) {
    const bands = [...bandsOf(passage.sketch)];
    const source = firstAlike(passage, bands, buckets);
    const { articleId, start, end } = passage;
    const of = source?.of ?? { articleId, start, end };
    if (source !== null) copies.push({ articleId, start, end, of });
    for (const band of bands) {
      const bucket = buckets.get(band) ?? [];
      if (bucket.length < MOST_COMPARED) bucket.push({ passage, of });
      buckets.set(band, bucket);
    }
  }
  return copies;
}

interface Original {
  readonly passage: SketchedPassage;
  /** Where the first article that has it has it. */
  readonly of: PassagePlace;
}

function firstAlike(
  { articleId, sketch }: SketchedPassage,
  bands: readonly string[],
  buckets: ReadonlyMap<string, readonly Original[]>,
): Original | null {
  const compared = new Set<SketchedPassage>();
  for (const band of bands) {
    for (const original of buckets.get(band) ?? []) {
      const { passage } = original;
      if (compared.has(passage) || passage.articleId === articleId) continue;
      compared.add(passage);
      const isFromElsewhere = original.of.articleId !== articleId;
      if (isFromElsewhere && resemblance(sketch, passage.sketch) >= LEAST_RESEMBLANCE)
        return original;
    }
  }
  return null;
}
