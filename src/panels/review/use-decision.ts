import type { MentionId, Place } from '../../core/edition/model.ts';
import { type Sense, senses } from '../../core/geoparse/sense.ts';
import { operationsOf } from '../../core/review/decision.ts';
import { type ExtentEnd, moveEnd } from '../../core/review/extent.ts';
import { placeOfCandidate } from '../../core/review/place-of-candidate.ts';
import { nameKey, reviewMentions } from '../../core/review/review-mention.ts';
import { inScope, type Scope, scopesOf } from '../../core/review/scope.ts';
import type { Span } from '../../core/text/offset.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import type { ScopeChoice } from './Refinements.tsx';
import { segmentOf } from './segment-of.ts';
import type { Edits } from './use-edits.ts';

export interface Decision {
  readonly scopes: readonly ScopeChoice[];
  readonly scope: Scope;
  readonly sense: Sense;
  readonly extent: Span;
  /** How many mentions the decision reaches. */
  readonly reach: number;
  readonly nextScope: () => void;
  readonly nextSense: () => void;
  readonly extend: (end: ExtentEnd, by: 1 | -1) => void;
  /** Each answers which mentions were decided; null where nothing was. */
  readonly confirm: () => Promise<readonly MentionId[] | null>;
  /** Every mention that is reached stands for a place of the reader's own. */
  readonly place: (place: Place) => Promise<readonly MentionId[] | null>;
  readonly reject: () => Promise<readonly MentionId[] | null>;
}

/** What is about to be said of the mention at hand, and how it is said. */
export function useDecision(atHand: UnderReview, { apply }: Edits): Decision {
  const { actions } = usePortee();
  const draft = useSlice(({ review }) => review);
  const { mention, written, article, chosen } = atHand;
  const same = useAnswer({ ask: 'namesakes', name: nameKey(written) });
  const [own] = reviewMentions(article.text, [mention]);
  const mentions = same?.mentions ?? (own === undefined ? [] : [own]);
  const scopes = own === undefined ? [] : scopesOf(own, mentions);
  // What was chosen before another mention was decided may be no choice any more.
  const scope = scopes.some((each) => each.scope === draft.scope) ? draft.scope : 'here';
  const sense = draft.sense ?? mention.sense;
  const extent = draft.extent ?? mention;
  const others =
    own === undefined ? [] : inScope(scope, own, mentions).filter(({ id }) => id !== own.id);
  const decide = async (operations: Parameters<Edits['apply']>[0]) => {
    if (own === undefined || !(await apply(operations))) return null;
    return [own, ...others].map(({ id }) => id);
  };
  return {
    scopes: scopes.map((each) => ({ scope: each.scope, count: each.ids.length })),
    scope,
    sense,
    extent,
    reach: others.length + 1,
    nextScope: () => {
      const at = scopes.findIndex((each) => each.scope === scope);
      actions.draftReview({ scope: scopes[(at + 1) % scopes.length]?.scope ?? 'here' });
    },
    nextSense: () => {
      actions.draftReview({ sense: senses[(senses.indexOf(sense) + 1) % senses.length] ?? sense });
    },
    extend: (end, by) => {
      const moved = moveEnd(article.text, extent, end, by, segmentOf(article, extent));
      if (moved !== null) actions.draftReview({ extent: moved });
    },
    confirm: async () => {
      if (own === undefined || chosen === null) return null;
      return decide(
        operationsOf({
          reached: [own, ...others],
          placeId: chosen.place.placeId,
          place: placeOfCandidate(chosen.place),
          sense: draft.sense,
          extent: draft.extent,
        }),
      );
    },
    place: (place) => {
      const mentionIds = [mention.id, ...others.map(({ id }) => id)];
      return decide([{ verb: 'place by hand', place, mentionIds }]);
    },
    reject: () =>
      decide([{ verb: 'reject', mentionIds: [mention.id, ...others.map(({ id }) => id)] }]),
  };
}
