import type { MentionId, PlaceMention, UnplacedMention } from '../../core/edition/model.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import { type Candidate, candidatesOf, type Letter } from '../../core/review/candidates.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { memoise } from '../memoise.ts';
import type { ReviewDraft } from '../review/draft.ts';
import type { Scene } from '../scene.ts';
import { currentMention } from '../screen.ts';
import { openArticle } from './article.ts';

/** The mention at hand, with all that is decided about it. */
export interface UnderReview extends AnnotatedArticle {
  readonly mention: PlaceMention | UnplacedMention;
  /** The name as the text has it. */
  readonly written: string;
  readonly candidates: readonly Candidate[];
  /** The places that are shown: the candidates, or what was looked up. */
  readonly marks: readonly ReviewMark[];
  /** The one that a confirmation is for; null where there is none. */
  readonly chosen: ReviewMark | null;
}

/** A place that can be chosen for the mention: on the list and on the map alike. */
export interface ReviewMark {
  /** Null for what was looked up and is no candidate. */
  readonly letter: Letter | null;
  readonly place: CandidatePlace;
}

/** What the review shows; null where it is not open, or its article has not come. */
export const underReview = (scene: Scene): UnderReview | null =>
  scene.screen.view === 'review'
    ? withChoice(
        atHand(openArticle(scene), currentMention(scene.screen)),
        scene.review.placeId,
        scene.review.tool,
      )
    : null;

type AtHand = Omit<UnderReview, 'marks' | 'chosen'>;

const atHand = memoise((open: AnnotatedArticle | null, id: MentionId | null): AtHand | null => {
  const mention = open?.mentions.find((one) => one.id === id);
  if (open === null || mention === undefined || mention.kind === 'system') return null;
  const written = open.article.text.slice(mention.start, mention.end);
  return { ...open, mention, written, candidates: candidatesOf(mention, written, open) };
});

const withChoice = memoise(
  (
    open: AtHand | null,
    placeId: ReviewDraft['placeId'],
    tool: ReviewDraft['tool'],
  ): UnderReview | null => {
    if (open === null) return null;
    const { mention, candidates } = open;
    const find = (marks: readonly ReviewMark[], id: string | null): ReviewMark | null =>
      marks.find(({ place }) => place.placeId === id) ?? null;
    if (tool?.type === 'place') return { ...open, marks: [], chosen: null };
    if (tool !== null) {
      const marks = tool.found.map((place) => ({
        letter: find(candidates, place.placeId)?.letter ?? null,
        place,
      }));
      return { ...open, marks, chosen: find(marks, placeId) ?? marks[0] ?? null };
    }
    const stands = mention.kind === 'place' ? mention.placeId : null;
    const chosen = find(candidates, placeId) ?? find(candidates, stands) ?? candidates[0] ?? null;
    return { ...open, marks: candidates, chosen };
  },
);
