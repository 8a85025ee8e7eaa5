import type {
  Article,
  MentionId,
  PlaceMention,
  UnplacedMention,
} from '../../core/edition/model.ts';
import { type Candidate, candidatesOf } from '../../core/review/candidates.ts';
import type { AnnotatedArticle } from '../../library/questions.ts';
import { memoise } from '../memoise.ts';
import type { ReviewDraft } from '../review/draft.ts';
import type { Scene } from '../scene.ts';
import { currentMention } from '../screen.ts';
import { openArticle } from './article.ts';

/** The mention at hand, with all that is decided about it. */
export interface UnderReview extends AnnotatedArticle {
  readonly article: Article;
  readonly mention: PlaceMention | UnplacedMention;
  /** The name as the text has it. */
  readonly written: string;
  readonly candidates: readonly Candidate[];
  /** The candidate that a confirmation is for; null where there is none. */
  readonly chosen: Candidate | null;
}

/** What the review shows; null where it is not open, or its article has not come. */
export const underReview = (scene: Scene): UnderReview | null =>
  scene.screen.view === 'review'
    ? chosenOf(atHand(openArticle(scene), currentMention(scene.screen)), scene.review.placeId)
    : null;

const atHand = memoise((open: AnnotatedArticle | null, id: MentionId | null) => {
  const mention = open?.mentions.find((one) => one.id === id);
  if (open === null || mention === undefined || mention.kind === 'system') return null;
  const written = open.article.text.slice(mention.start, mention.end);
  return { ...open, mention, written, candidates: candidatesOf(mention, written, open) };
});

const chosenOf = memoise(
  (
    open: Omit<UnderReview, 'chosen'> | null,
    placeId: ReviewDraft['placeId'],
  ): UnderReview | null => {
    if (open === null) return null;
    const { mention, candidates } = open;
    const stands = mention.kind === 'place' ? mention.placeId : null;
    const find = (id: string | null) => candidates.find(({ place }) => place.placeId === id);
    return { ...open, chosen: find(placeId) ?? find(stands) ?? candidates[0] ?? null };
  },
);
