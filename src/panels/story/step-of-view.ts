import type { Article } from '../../core/edition/model.ts';
import { passageOf } from '../../core/edition/passage.ts';
import type { WrittenStep } from '../../core/edition/story.ts';
import type { Span } from '../../core/text/offset.ts';
import type { AnnotatedArticle } from '../../library/questions.ts';
import type { LinkedState } from '../../store/permalink/codecs.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { readingOf } from '../../store/screen.ts';

/** What the map and the filters show, as a step keeps it: without what the story itself decides, or who opens it. */
export function viewOf(state: LinkedState): string {
  const reading = readingOf(state.screen);
  const screen =
    reading === null ? ({ view: 'list' } as const) : ({ view: 'reader', reading } as const);
  return encodePermalink({ ...state, edition: null, screen })
    .split('&')
    .filter((part) => !/^(?:lang|edition|panel|time)=/.test(part))
    .join('&');
}

/** The words that a step is held by: those selected, else the sentence at which the reader stands; null where there is neither. */
export function wordsInHand(
  open: AnnotatedArticle | null,
  selected: Span | null,
  { screen }: Pick<LinkedState, 'screen'>,
): Span | null {
  if (open === null) return null;
  if (selected !== null) return trimmed(open.article, selected);
  const at = readingOf(screen)?.at ?? null;
  if (at?.type === 'passage') return trimmed(open.article, at.span);
  const mention = at && open.mentions.find(({ id }) => id === at.id);
  return mention ? passageOf(open.article, mention) : null;
}

function trimmed({ text }: Article, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: add(start, lead), end: add(start, lead + length) };
}

/** An offset so many code units on. */
const add = <Offset extends number>(offset: Offset, more: number): Offset =>
  (offset + more) as Offset;

interface NewStep {
  readonly article: Article;
  readonly words: Span;
  readonly view: string;
  readonly language: string;
  /** Ids that the story has already. */
  readonly taken: ReadonlySet<string>;
  readonly quoted: (words: string) => string;
}

/** A step for what is shown: it says no more than the words that hold it, until its editor writes something. */
export function stepOfView({
  article,
  words,
  view,
  language,
  taken,
  quoted,
}: NewStep): WrittenStep {
  const text = article.text.slice(words.start, words.end);
  let number = taken.size + 1;
  while (taken.has(`step-${number}`)) number++;
  return {
    id: `step-${number}`,
    title: { [language]: article.title ?? firstWords(text) },
    text: { [language]: quoted(text) },
    view,
    passages: [{ articleId: article.id, ...words, text }],
    findings: [],
  };
}

/** As many as make a title. */
const longestTitle = 40;

function firstWords(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
