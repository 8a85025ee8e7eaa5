import type { Article, Mention } from '../edition/model.ts';
import { outside } from '../edition/propose.ts';
import { maybeMarked } from '../operations/change-mentions.ts';
import type { Orphan } from '../operations/own-article.ts';
import { type Span, span } from '../text/offset.ts';
import { anchorQuote } from '../text/selector.ts';

/** Why a mention has no place in an edited text, and where it may belong. */
export type OrphanCase =
  /** Neither its words nor what stood around them are there. */
  | { readonly why: 'gone' }
  /** What stood around it is there, with other words between. */
  | { readonly why: 'changed'; readonly at: Span }
  /** Its words stand here, in the order of the text: no place is certain. */
  | { readonly why: 'elsewhere'; readonly at: readonly [Span, ...Span[]] };

/** More places than these are not told apart by looking: the words are looked for in the text then. */
export const mostPlaces = 6;

/** What stands around a quote is believed by so many letters of it. */
const leastContext = 8;
/** Other words in a name's stead are hardly longer, in letters. */
const mostBetween = 60;

/** What became of the words of a mention that the edit of its text left without a place. */
export function orphanCase(
  article: Article,
  mentions: readonly Mention[],
  { quote }: Pick<Orphan, 'quote'>,
): OrphanCase {
  const isUnmarked = outside(mentions);
  const isFree = (at: Span) => maybeMarked(article, at) && isUnmarked(at);
  const anchoring = anchorQuote(article.text, quote, null);
  const places = anchoring.ok ? [anchoring.value.span] : anchoring.fault.candidates;
  const [first, ...others] = places
    .filter(isFree)
    .slice(0, mostPlaces)
    .toSorted((a, b) => a.start - b.start);
  if (first !== undefined) return { why: 'elsewhere', at: [first, ...others] };
  const between = betweenContext(article.text, quote);
  return between !== null && isFree(between) ? { why: 'changed', at: between } : { why: 'gone' };
}

/** What stands now between the words that stood around a quote; null where they do not. */
function betweenContext(text: string, { prefix, suffix }: Orphan['quote']): Span | null {
  for (const before of shortened(prefix, 'end')) {
    const at = onlyPlaceOf(text, before);
    if (at === null) continue;
    const from = at + before.length;
    for (const after of shortened(suffix, 'start')) {
      const to = text.indexOf(after, from);
      if (to !== -1 && to - from <= mostBetween) return nameIn(text, from, to);
    }
  }
  return null;
}

/**
 * A context whole, then without its nearest word or two, which may have changed with the name ("au Bélarus"); each also
 * without what is farthest, as far as enough is left to be believed.
 */
function shortened(context: string, near: 'start' | 'end'): readonly string[] {
  const words = context.split(/(?<=\s)(?=\S)/);
  const found: string[] = [];
  for (let nearest = 0; nearest <= 2; nearest++) {
    for (let farthest = 0; farthest + nearest < words.length; farthest++) {
      const [from, to] = near === 'end' ? [farthest, nearest] : [nearest, farthest];
      const kept = words.slice(from, words.length - to).join('');
      if (kept.trim().length >= leastContext) found.push(kept);
    }
  }
  return found;
}

function onlyPlaceOf(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at === -1 || text.includes(words, at + 1) ? null : at;
}

/** The name in a stretch: from its first capital letter to its last word; the whole of it where it has none. */
function nameIn(text: string, from: number, to: number): Span | null {
  const stretch = text.slice(from, to);
  const start = stretch.search(/\p{Lu}/u);
  const name = (start === -1 ? stretch : stretch.slice(start)).replace(/[\s\p{P}]+$/u, '');
  const lead = start === -1 ? name.length - name.trimStart().length : start;
  const written = name.trimStart();
  return written === '' ? null : span(from + lead, from + lead + written.length);
}
