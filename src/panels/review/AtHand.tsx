import { useEffect, useEffectEvent, useRef } from 'react';
import type { MentionId, Place } from '../../core/edition/model.ts';
import { freshPlaceTool } from '../../store/review/draft.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { articleTitle } from '../articles/article-title.ts';
import { originOf } from '../articles/origin-of.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useSlice } from '../shared/portee.ts';
import { CandidateList } from './CandidateList.tsx';
import { countriesOf } from './countries-of.ts';
import { PlaceByHand } from './PlaceByHand.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { Refinements } from './Refinements.tsx';
import { ReviewedSentence } from './ReviewedSentence.tsx';
import { useDecision } from './use-decision.ts';
import type { Edits } from './use-edits.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewWords } from './use-words-of-review.ts';
import { WaysOut } from './WaysOut.tsx';

interface Props {
  readonly atHand: UnderReview;
  readonly edits: Edits;
  readonly onDecided: (ids: readonly MentionId[]) => void;
  readonly onLater: () => void;
}

/** One mention in its sentence, what it may stand for, and what can be said of it. */
export function AtHand({ atHand, edits, onDecided, onLater }: Props) {
  const { t, actions, formats } = useReviewWords();
  const decision = useDecision(atHand, edits);
  const { article, mention, written, candidates } = atHand;
  useCandidatesInSight(atHand);
  const top = useRef<HTMLElement>(null);
  // The one that was opened from the end of the list is read from its beginning. (It is made anew for each mention.)
  useEffect(() => {
    // Scrolling gives a promise in browsers of today, which React would take for the way to undo it.
    top.current?.scrollIntoView({ block: 'start' });
  }, []);

  const decide = async (how: 'confirm' | 'reject' | Place) => {
    const decided = await (typeof how === 'string' ? decision[how]() : decision.place(how));
    if (decided !== null) onDecided(decided);
  };
  const read = () => actions.openArticle(article.id, { start: mention.start, end: mention.end });

  const tool = useSlice(({ review }) => review.tool);
  const openSearch = () => actions.draftReview({ tool: { type: 'search', found: [] } });
  const openPlace = () => actions.draftReview({ tool: freshPlaceTool });
  const closeTool = () => actions.draftReview({ tool: null, placeId: null });

  useReviewKeys(({ command, key }) => {
    switch (command) {
      case 'search':
        openSearch();
        return true;
      case 'place':
        openPlace();
        return true;
      case 'leave':
        if (tool !== null) closeTool();
        return tool !== null;
      case 'confirm':
        void decide('confirm');
        return true;
      case 'choose': {
        const candidate = candidates.find(({ letter }) => letter.toLowerCase() === key);
        if (candidate !== undefined) actions.draftReview({ placeId: candidate.place.placeId });
        return candidate !== undefined;
      }
      case 'reject':
        void decide('reject');
        return true;
      case 'later':
        onLater();
        return true;
      case 'scope':
        decision.nextScope();
        return true;
      case 'sense':
        decision.nextSense();
        return true;
      case 'widen':
        decision.extend('end', 1);
        return true;
      case 'narrow':
        decision.extend('end', -1);
        return true;
      case 'widen-start':
        decision.extend('start', -1);
        return true;
      case 'narrow-start':
        decision.extend('start', 1);
        return true;
      case 'read':
        read();
        return true;
      default:
        return false;
    }
  });

  const { title, date } = article;
  return (
    <article className="review__mention" ref={top}>
      <p className="review__origin meta">
        <span>
          {[
            title === null ? null : articleTitle(atHand.summary, t),
            originOf(article, t),
            date === null ? t('review.no-date') : formats.date(date.edtf),
            date?.basis === 'inferred' ? t('date.inferred') : null,
          ]
            .filter((part) => part !== null)
            .join(', ')}
        </span>
        <InternalLink href={linkTo.mention(mention.id)} onFollow={read}>
          {t('review.read')}
        </InternalLink>
      </p>
      <ReviewedSentence
        atHand={atHand}
        extent={decision.extent}
        onExtent={(extent) => actions.draftReview({ extent })}
      />
      {tool === null && (
        <CandidateList
          atHand={atHand}
          onChoose={({ place }) => actions.draftReview({ placeId: place.placeId })}
        />
      )}
      {tool?.type === 'search' && (
        <PlaceSearch
          initial={written}
          countries={countriesOf(atHand.places)}
          letterOf={(id) => candidates.find(({ place }) => place.placeId === id)?.letter ?? null}
          chosen={atHand.chosen?.place ?? null}
          onPick={({ placeId }) => actions.draftReview({ placeId })}
          onFound={(found) => {
            actions.draftReview({ tool: { type: 'search', found }, placeId: null });
            actions.showPoints(found.slice(0, 3).map(({ point }) => point));
          }}
          onConfirm={() => void decide('confirm')}
          onClose={closeTool}
        />
      )}
      {tool?.type === 'place' ? (
        <PlaceByHand
          tool={tool}
          written={written}
          reach={decision.reach}
          onPlace={(place) => void decide(place)}
          onClose={closeTool}
        />
      ) : (
        <WaysOut
          atHand={atHand}
          reach={decision.reach}
          onConfirm={() => void decide('confirm')}
          onSearch={openSearch}
          onPlace={openPlace}
          onReject={() => void decide('reject')}
          onLater={onLater}
        />
      )}
      <Refinements
        written={written}
        scopes={decision.scopes}
        scope={decision.scope}
        onScope={(scope) => actions.draftReview({ scope })}
        sense={decision.sense}
        onSense={(sense) => actions.draftReview({ sense })}
        words={article.text.slice(decision.extent.start, decision.extent.end)}
        onExtend={(by) => decision.extend('end', by)}
      />
    </article>
  );
}

/** The map shows the candidates of each mention as it is taken in hand; where there are none, where its article plays. */
function useCandidatesInSight({ mention, candidates, places }: UnderReview): void {
  const { actions } = useReviewWords();
  const show = useEffectEvent(() =>
    actions.showPoints(
      candidates.length > 0
        ? candidates.map(({ place }) => place.point)
        : places.flatMap(({ geometry }) => (geometry.type === 'members' ? [] : [geometry.point])),
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each mention once.
  useEffect(() => show(), [mention.id]);
}
