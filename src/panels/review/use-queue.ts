import { useEffect, useEffectEvent } from 'react';
import type { Mention, MentionId } from '../../core/edition/model.ts';
import type { ReviewItem, ReviewPage } from '../../library/answers.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { currentMention } from '../../store/screen.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';

export interface Queue {
  readonly page: ReviewPage | null;
  /** What comes after the mention at hand, without what was put off. */
  readonly after: readonly ReviewItem[];
  /** Takes the next or the previous mention in hand. */
  readonly step: (by: 1 | -1) => void;
  /** Takes what follows in hand, passing over those that were decided just now. */
  readonly goOn: (decided: readonly MentionId[]) => void;
  readonly nextArticle: () => void;
}

/**
 * The mentions that wait, from the least to the most certain; the first is taken in hand where none is.
 *
 * @param isAside something else is in hand: no mention is taken
 */
export function useQueue(isAside: boolean): Queue {
  const { actions } = usePortee();
  const page = useAnswer({
    ask: 'review',
    articleId: null,
    all: true,
    from: 0,
    count: pageSizes.review,
  });
  const current = useSlice(({ screen }) => currentMention(screen));
  const later = useSlice(({ review }) => review.later);
  const items = page?.items ?? [];
  const waiting = items.filter(({ mention }) => !later.includes(mention.id));
  const at = waiting.findIndex(({ mention }) => mention.id === current);
  const after = waiting.slice(at + 1);
  const open = (mention: Mention | undefined) => {
    if (mention !== undefined) actions.reviewMention(mention);
  };

  const first = waiting[0]?.mention ?? items[0]?.mention;
  const openFirst = useEffectEvent(() => open(first));
  const isIdle = !isAside && current === null && first !== undefined;
  useEffect(() => {
    if (isIdle) openFirst();
  }, [isIdle]);

  return {
    page,
    after,
    step: (by) => open((at === -1 ? waiting[0] : waiting[at + by])?.mention),
    goOn: (decided) => {
      const next = after.find(({ mention }) => !decided.includes(mention.id));
      if (next === undefined) actions.openReview();
      else open(next.mention);
    },
    nextArticle: () => {
      const article = waiting[at]?.mention.articleId;
      open(after.find(({ mention }) => mention.articleId !== article)?.mention);
    },
  };
}
