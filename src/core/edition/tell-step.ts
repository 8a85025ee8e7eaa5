import { stretchOf } from '../dates/stretch.ts';
import type { Span } from '../text/offset.ts';
import { anchorQuote } from '../text/selector.ts';
import type { Article, ArticleId, DateMention, PlaceId } from './model.ts';
import { namedInView } from './step-view.ts';
import type {
  LostThing,
  StepDate,
  StoryPassage,
  StoryStep,
  ToldPassage,
  WrittenStep,
} from './story.ts';

/** What a story is told from: null or false for what the edition does not have. */
export interface StorySources {
  readonly article: (id: ArticleId) => DatedArticle | null;
  readonly hasPlace: (id: PlaceId) => boolean;
  readonly hasFinding: (id: string) => boolean;
}

export interface DatedArticle {
  readonly article: Pick<Article, 'text' | 'date'>;
  /** Ordered by position. */
  readonly dates: readonly DateMention[];
}

/** A step with its passages where the articles have them now, and with what of it is lost. */
export function tellStep(
  step: WrittenStep,
  { article, hasPlace, hasFinding }: StorySources,
): StoryStep {
  const passages = step.passages.map((passage) => found(passage, article(passage.articleId)));
  const lost = [
    ...namedInView(step.view).filter(({ kind, id }) =>
      kind === 'place' ? !hasPlace(id as PlaceId) : article(id as ArticleId) === null,
    ),
    ...step.findings
      .filter((id) => !hasFinding(id))
      .map((id): LostThing => ({ kind: 'finding', id })),
  ];
  const told = { ...step, passages, when: dateOf(passages, article) };
  return lost.length === 0 ? told : { ...told, lost };
}

/** Articles are edited: words that moved are followed, words that are gone are said to be. */
function found(passage: StoryPassage, source: DatedArticle | null): ToldPassage {
  const now = source && passageNow(passage, source.article.text);
  return now === null
    ? { ...passage, isLost: true }
    : { articleId: passage.articleId, ...now, text: passage.text };
}

/** Where the words of a passage stand in its article's text by now; null where that is not certain. */
export function passageNow({ start, end, text }: StoryPassage, by: string): Span | null {
  if (by.slice(start, end) === text) return { start, end };
  const anchored = anchorQuote(by, { exact: text, prefix: '', suffix: '' }, null);
  return anchored.ok ? anchored.value.span : null;
}

/** The first date of its passages that has both ends, else when the first of their articles was published. */
function dateOf(
  passages: readonly ToldPassage[],
  articleOf: StorySources['article'],
): StepDate | null {
  const held = passages.filter(({ isLost }) => isLost !== true);
  for (const { articleId, start, end } of held) {
    const told = articleOf(articleId)?.dates.find(
      (date) =>
        date.start >= start && date.end <= end && date.basis !== 'vague' && isClosed(date.edtf),
    );
    if (told !== undefined) return { edtf: told.edtf, isSure: told.basis === 'stated' };
  }
  const [first] = held;
  const date = first && articleOf(first.articleId)?.article.date;
  return date ? { edtf: date.edtf, isSure: date.basis === 'stated' } : null;
}

const isClosed = (edtf: string): boolean =>
  stretchOf(edtf) !== null && !/^(?:\.\.)?\/|\/(?:\.\.)?$/.test(edtf);
