import type { Geoparser } from '../geoparse/geoparse.ts';
import type { GeoparsedMention } from '../geoparse/mention.ts';
import { type Span, utf16Offset } from '../text/offset.ts';
import { selectorsOf } from '../text/selector.ts';
import type { AnnotationRecord } from './annotations-schema.ts';
import type { Article } from './model.ts';
import type { SystemFinder } from './system-finder.ts';

/** What mentions are proposed with. */
export interface Proposer {
  readonly geoparser: Geoparser;
  readonly systems: SystemFinder;
  /** The id of the edition's place that a mention means; null where it has none. */
  readonly placeOf: (mention: ResolvedMention) => string | null;
}

export type ResolvedMention = Extract<GeoparsedMention, { status: 'resolved' }>;

export interface ArticleToAnnotate {
  readonly article: Pick<Article, 'text' | 'language' | 'segments'>;
  /** The article's file within the edition's folder: "articles/depeche.txt". */
  readonly file: string;
  /** What is annotated already: nothing is proposed over it. */
  readonly known: readonly Span[];
  /** The ids of the annotations that are there: "#minsk-1". */
  readonly takenIds: Iterable<string>;
}

export interface Proposal {
  /** In the order of the text, marked as not reviewed. */
  readonly added: readonly AnnotationRecord[];
  /** Places' names that the edition has no place for. */
  readonly unknown: readonly GeoparsedMention[];
}

/**
 * The annotations that an article lacks: places by the geoparser, systems by their names. Boilerplate
 * holds no mentions, and where a system's name and a place's overlap, the system's is taken.
 */
export function proposeAnnotations(
  { article, file, known, takenIds }: ArticleToAnnotate,
  { geoparser, systems, placeOf }: Proposer,
): Proposal {
  const { text, language, segments } = article;
  const isBody = inBody(segments);
  const isUnknown = outside(known);
  const found = systems.find(text).filter((span) => isBody(span) && isUnknown(span));
  const isFree = outside([...known, ...found]);
  const ids = new Set(takenIds);
  const added: AnnotationRecord[] = [];
  const unknown: GeoparsedMention[] = [];
  const add = (span: Span, named: string, body: AnnotationRecord['body']): void => {
    const id = freeId(named, ids);
    ids.add(id);
    added.push(annotationOf(id, body, text, file, span));
  };
  for (const { id, ...span } of found) add(span, id, [identifying(`systems.json#${id}`)]);
  for (const mention of geoparser.parse({ text, language })) {
    if (mention.embedded || !isBody(mention) || !isFree(mention)) continue;
    const isSettled = mention.status === 'resolved' && !mention.isWithin;
    const place = isSettled ? placeOf(mention) : null;
    if (place === null) {
      unknown.push(mention);
      continue;
    }
    const span = { start: utf16Offset(mention.start), end: utf16Offset(mention.end) };
    add(span, place, [
      identifying(`places.json#${place}`),
      { type: 'TextualBody', purpose: 'classifying', value: mention.sense },
    ]);
  }
  added.sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
  return { added, unknown };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch lies in one segment that is the article's own text. */
export function inBody(segments: Article['segments']) {
  return ({ start, end }: Stretch): boolean => {
    const segment = lastBefore(segments, start + 1);
    return segment !== null && segment.kind !== 'boilerplate' && end <= segment.end;
  };
}

/** Whether a stretch touches none of the given ones, which do not overlap each other. */
export function outside(spans: readonly Span[]) {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  return ({ start, end }: Stretch): boolean => {
    const before = lastBefore(ordered, end);
    return before === null || before.end <= start;
  };
}

/** The last of some ordered stretches that begins before an offset. */
function lastBefore<S extends Stretch>(ordered: readonly S[], offset: number): S | null {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1] ?? null;
}

const identifying = (source: string) => ({
  type: 'SpecificResource' as const,
  purpose: 'identifying' as const,
  source: `../${source}`,
});

function annotationOf(
  id: string,
  body: AnnotationRecord['body'],
  text: string,
  file: string,
  span: Span,
): AnnotationRecord {
  const { quote, position } = selectorsOf(text, span);
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    reviewed: false,
    body,
    target: {
      source: `../${file}`,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

function freeId(named: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = `#${named}-${n}`;
    if (!taken.has(id)) return id;
  }
}
