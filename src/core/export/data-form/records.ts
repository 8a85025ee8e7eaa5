import type { ArticleRecord } from '../../edition/edition-schema.ts';
import type { Article, Mention } from '../../edition/model.ts';
import { segmentText } from '../../edition/segments.ts';
import type { CodePointCounter } from '../../text/code-point-counter.ts';
import { span } from '../../text/offset.ts';
import { selectorsOf } from '../../text/selector.ts';

type Part = ArticleRecord['parts'][number];

/** What stands apart in an article's text, as `edition.json` quotes it; null where quoting cannot tell it apart. */
export function partsOf({ text, segments }: Article): Part[] | null {
  const parts = segments.flatMap(({ kind, start, end }): Part[] => {
    if (kind === 'paragraph') return [];
    const words = text.slice(start, end);
    return [{ kind, quote: start === 0 ? words.trim() : words.trimEnd() }];
  });
  const again = segmentText(text, parts);
  const same =
    again.ok &&
    again.segments.length === segments.length &&
    again.segments.every(({ kind, start, end }, at) => {
      const segment = segments[at];
      return segment?.kind === kind && segment.start === start && segment.end === end;
    });
  return same ? parts : null;
}

/** An article's entry in `edition.json`. */
export function articleRecord(article: Article, file: string, parts: Part[]): ArticleRecord {
  const { text: _text, segments: _segments, ...known } = article;
  return { ...known, file, date: known.date === null ? null : { ...known.date }, parts };
}

/** Around a mention as much is cut out as its quote can need. */
const around = 64;

/** An annotation of `annotations/<article id>.json`. */
export function annotationRecord(
  mention: Mention,
  { id, text }: Article,
  file: string,
  counter: CodePointCounter,
): object {
  const from = Math.max(0, mention.start - around);
  const { quote } = selectorsOf(
    text.slice(from, mention.end + around),
    span(mention.start - from, mention.end - from),
  );
  return {
    id: `#${mention.id.slice(id.length + 1)}`,
    type: 'Annotation',
    motivation: 'identifying',
    reviewed: mention.reviewed,
    body: bodyOf(mention),
    target: {
      source: `../${file}`,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        {
          type: 'TextPositionSelector',
          start: counter.at(mention.start),
          end: counter.at(mention.end),
        },
      ],
    },
  };
}

function bodyOf(mention: Mention): object[] {
  const source =
    mention.kind === 'place'
      ? `../places.json#${mention.placeId}`
      : `../systems.json#${mention.variantId ?? mention.systemId}`;
  const named = { type: 'SpecificResource', purpose: 'identifying', source };
  return mention.kind === 'place'
    ? [named, { type: 'TextualBody', purpose: 'classifying', value: mention.sense }]
    : [named];
}
