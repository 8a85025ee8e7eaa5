import type { Article } from '../../core/edition/model.ts';
import { passageOf } from '../../core/edition/passage.ts';
import type { StoryPassage, StoryStep, WrittenStep } from '../../core/edition/story.ts';
import type { Span } from '../../core/text/offset.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import type { LinkedState } from '../../store/permalink/codecs.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { readingOf } from '../../store/screen.ts';

/** What a step does not keep: whose page it is, what the story is shown in, and the list of findings. */
const notOfSteps = /^(?:lang|edition|panel|time|finding|event|against|fkind|fin|fplace|verdict)=/;

/** What the map and the filters show, as a step keeps it: without what the story itself decides, or who opens it. */
export function viewOf(state: LinkedState): string {
  const reading = readingOf(state.screen);
  const screen =
    reading === null ? ({ view: 'list' } as const) : ({ view: 'reader', reading } as const);
  return encodePermalink({ ...state, edition: null, screen })
    .split('&')
    .filter((part) => !notOfSteps.test(part))
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

/** What holds a step: words of an article, and a finding where one is open. */
export interface InHand {
  readonly passage: StoryPassage;
  readonly finding: EditionFinding | null;
  /** What a new step is called at first. */
  readonly title: string;
}

/** The words selected, the passage of the finding that is open, or the sentence that is read; null where there is none. */
export function inHand(
  open: AnnotatedArticle | null,
  selected: Span | null,
  state: Pick<LinkedState, 'screen'>,
  finding: EditionFinding | null,
): InHand | null {
  const words = finding === null || selected !== null ? wordsInHand(open, selected, state) : null;
  if (open !== null && words !== null) {
    const { id, title, text } = open.article;
    const said = text.slice(words.start, words.end);
    const passage = { articleId: id, ...words, text: said };
    return { passage, finding, title: title ?? firstWords(said) };
  }
  if (finding === null) return null;
  const { articleId, passage, quote } = finding;
  return { passage: { articleId, ...passage }, finding, title: firstWords(quote) };
}

interface NewStep {
  readonly hand: Pick<InHand, 'passage' | 'title'>;
  readonly findings: readonly string[];
  readonly view: string;
  readonly language: string;
  /** Ids that the story has already. */
  readonly taken: ReadonlySet<string>;
  readonly quoted: (words: string) => string;
}

/** A step for what is shown: it says no more than the words that hold it, until its editor writes something. */
export function stepOfView({
  hand: { passage, title },
  findings,
  view,
  language,
  taken,
  quoted,
}: NewStep): WrittenStep {
  let number = taken.size + 1;
  while (taken.has(`step-${number}`)) number++;
  return {
    id: `step-${number}`,
    title: { [language]: title },
    text: { [language]: quoted(passage.text) },
    view,
    passages: [passage],
    findings,
  };
}

/** A step as it is written again: what it was held by and is gone cannot hold it. */
export function stillHeld({ when: _, lost = [], ...step }: StoryStep): WrittenStep {
  const isGone = (id: string) => lost.some((thing) => thing.kind === 'finding' && thing.id === id);
  return {
    ...step,
    passages: step.passages.filter(({ isLost }) => isLost !== true),
    findings: step.findings.filter((id) => !isGone(id)),
  };
}

/** A step that more holds than before. */
export function alsoHeld(
  step: StoryStep,
  { passage }: Pick<InHand, 'passage'>,
  findings: readonly string[],
): WrittenStep {
  const before = stillHeld(step);
  const isKnown = before.passages.some(
    ({ articleId, start, end }) =>
      articleId === passage.articleId && start === passage.start && end === passage.end,
  );
  return {
    ...before,
    passages: isKnown ? before.passages : [...before.passages, passage],
    findings: [...new Set([...before.findings, ...findings])],
  };
}

/** As many as make a title. */
const longestTitle = 40;

function firstWords(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
