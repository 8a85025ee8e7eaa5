import { type Span, span } from './offset.ts';

/** Titles and short forms whose full stop does not end a sentence, in French and English. */
const abbreviation =
  /(?:^|[\s([«“"'’-])(?:\p{Lu}|MM|Mgr|Dr|Pr|Ste?|Mrs?|Ms|Prof|G[eé]n|Lt|Col|Capt?|Sgt|Sen|Rep|Gov|Adm|[Cc]f|p\. ex|vs|No|art|vol|env)\.\s*$/u;

/** What cannot begin a sentence: a small letter, a closing mark, the rest of a quotation's clause. */
const continuation = /^[\s"'’]*(?:\p{Ll}|[»”)\]},;:.!?…])/u;

/** Where words are left out between two sentences: what follows in a capital begins one. */
const leftOut = /(?<=\[(?:…|\.{3})\]\s+)(?=[«“"]?\s*\p{Lu})/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a stretch of text, without the white space around them. Intl.Segmenter cuts
 * (Unicode UAX 29); what it gets wrong in news is mended: no cut after "M." or an initial, before a
 * small letter, or between a full stop and the mark that closes its quotation; one after "[…]".
 */
export function sentencesIn(text: string, within: Span, language: string): Span[] {
  const stretch = text.slice(within.start, within.end);
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterFor(language).segment(stretch)) {
    let start = index;
    for (const piece of segment.split(leftOut)) {
      const last = sentences.at(-1);
      const end = start + piece.length;
      const joined =
        start === index && last && belongsTogether(stretch.slice(last.start, start), piece);
      if (joined) last.end = end;
      else sentences.push({ start, end });
      start = end;
    }
  }
  return sentences.flatMap(({ start, end }) =>
    trimmed(text, within.start + start, within.start + end),
  );
}

/** The sentences that a stretch touches, as one stretch; the stretch itself where it has none. */
export function sentencesAround(text: string, within: Span, inner: Span, language: string): Span {
  const touched = sentencesIn(text, within, language).filter(
    ({ start, end }) => start < inner.end && end > inner.start,
  );
  const [first = inner] = touched;
  return span(
    Math.min(first.start, inner.start),
    Math.max((touched.at(-1) ?? inner).end, inner.end),
  );
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

function belongsTogether(before: string, after: string): boolean {
  if (/\n\s*$/.test(before)) return false;
  return abbreviation.test(before) || continuation.test(after) || before.trim() === '';
}

function trimmed(text: string, start: number, end: number): Span[] {
  const content = text.slice(start, end);
  const lead = content.length - content.trimStart().length;
  const length = content.trim().length;
  return length === 0 ? [] : [span(start + lead, start + lead + length)];
}
