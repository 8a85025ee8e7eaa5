import type { ArticleRecord } from '../../edition/edition-schema.ts';
import type { Article, DateMention, ReferringMention } from '../../edition/model.ts';
import { segmentText } from '../../edition/segments.ts';
import type { CodePointCounter } from '../../text/code-point-counter.ts';
import { type Span, span } from '../../text/offset.ts';
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
    again.value.length === segments.length &&
    again.value.every(({ kind, start, end }, at) => {
      const segment = segments[at];
      return segment?.kind === kind && segment.start === start && segment.end === end;
    });
  return same ? parts : null;
}

/** An article's entry in `edition.json`. */
export function articleRecord(article: Article, file: string, parts: Part[]): ArticleRecord {
  const { id, date, publication, text: _text, segments: _segments, ...described } = article;
  const dated = date === null ? null : { ...date };
  return { id, file, ...described, date: dated, publication, parts };
}

/** Around a mention as much is cut out as its quote can need. */
const around = 64;

/** An annotation of `annotations/<article id>.json`. */
export const annotationRecord = (mention: ReferringMention, place: Placed): object => ({
  id: ownId(mention.id, place.article),
  type: 'Annotation',
  motivation: 'identifying',
  reviewed: mention.reviewed,
  body: bodyOf(mention),
  target: targetOf(mention, place),
});

/** An annotation of `dates/<article id>.json`. */
export const dateRecord = (date: DateMention, place: Placed): object => ({
  id: ownId(date.id, place.article),
  type: 'Annotation',
  motivation: 'describing',
  reviewed: date.reviewed,
  body: dateBody(date, place.article),
  target: targetOf(date, place),
});

/** What an annotation of an article needs to say where it stands. */
export interface Placed {
  readonly article: Article;
  readonly file: string;
  readonly counter: CodePointCounter;
}

/** The id of a mention or a date within its article's file. */
export const ownId = (id: string, article: Article): string =>
  `#${id.slice(article.id.length + 1)}`;

function targetOf(marked: Span, { article: { text }, file, counter }: Placed): object {
  const from = Math.max(0, marked.start - around);
  const { quote } = selectorsOf(
    text.slice(from, marked.end + around),
    span(marked.start - from, marked.end - from),
  );
  return {
    source: `../${file}`,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      {
        type: 'TextPositionSelector',
        start: counter.at(marked.start),
        end: counter.at(marked.end),
      },
    ],
  };
}

function dateBody({ edtf, basis, from }: DateMention, article: Article): object[] {
  const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  const said = [textual('describing', edtf), textual('classifying', basis)];
  if (from === null) return said;
  const source = from === 'article' ? `../edition.json#${article.id}` : ownId(from, article);
  return [...said, { type: 'SpecificResource', purpose: 'linking', source }];
}

function bodyOf(mention: ReferringMention): object[] {
  const source =
    mention.kind === 'place'
      ? `../places.json#${mention.placeId}`
      : `../systems.json#${mention.variantId ?? mention.systemId}`;
  const named = { type: 'SpecificResource', purpose: 'identifying', source };
  return mention.kind === 'place'
    ? [named, { type: 'TextualBody', purpose: 'classifying', value: mention.sense }]
    : [named];
}
