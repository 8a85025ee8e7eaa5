import { type Span, span } from '../text/offset.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Article, PlaceMention } from './model.ts';

/** A sentence, or the few, with the places' mentions in it. */
export interface MentioningPassage {
  readonly span: Span;
  readonly mentions: readonly PlaceMention[];
}

/**
 * The passages of an article that name places, in order: the sentences around each mention, never beyond its
 * paragraph. Those that touch are one, so that a mention stands in one passage, whichever others count.
 *
 * @param mentions the article's, ordered by position
 */
export function passagesOfArticle(
  article: Article,
  mentions: readonly PlaceMention[],
): MentioningPassage[] {
  const passages: { span: Span; mentions: PlaceMention[] }[] = [];
  const cut = sentenceCutter(article);
  for (const mention of mentions) {
    const around = cut(mention);
    const last = passages.at(-1);
    if (last !== undefined && around.start < last.span.end) {
      last.span = span(last.span.start, Math.max(last.span.end, around.end));
      last.mentions.push(mention);
    } else passages.push({ span: around, mentions: [mention] });
  }
  return passages;
}

/** What to quote around a stretch, as `passageOf` says it, for stretches in order: each paragraph is cut once. */
function sentenceCutter({ text, segments, language }: Article): (inner: Span) => Span {
  let segment = 0;
  let sentences: readonly Span[] | null = null;
  let sentence = 0;
  return (inner) => {
    for (;;) {
      const end = segments[segment]?.end;
      if (end === undefined || inner.start < end) break;
      segment++;
      sentences = null;
    }
    const within = segments[segment];
    if (within === undefined) return inner;
    if (sentences === null) {
      sentences = sentencesIn(text, within, language);
      sentence = 0;
    }
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= inner.start) sentence++;
    let { start, end } = inner;
    for (let at = sentence; ; at++) {
      const touched = sentences[at];
      if (touched === undefined || touched.start >= inner.end) break;
      start = span(Math.min(start, touched.start), end).start;
      end = span(start, Math.max(end, touched.end)).end;
    }
    return { start, end };
  };
}
