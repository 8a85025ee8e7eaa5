import { localised } from '../../core/localised.ts';
import { legendWords } from '../../i18n/parts/legend.ts';
import { isReviewing, shownArticle } from '../../store/selectors/article.ts';
import { headlineSpan, showsHeadline } from '../../store/selectors/headline.ts';
import { namedOnMap } from '../../store/selectors/named-on-map.ts';
import { marksSeveral } from '../../store/selectors/places-together.ts';
import { tintSteps } from '../../store/selectors/tint-steps.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { CircleMark } from './CircleMark.tsx';
import { ReachMark } from './ReachMark.tsx';
import { stepWords } from './step-words.ts';

const ReviewMarks = lazyPart(async () => (await import('./ReviewMarks.tsx')).ReviewMarks);

/** Circles grow with the mentions, countries take a tint by them. */
export function PlaceMarks() {
  const { t, formats } = useWords(legendWords);
  const steps = useSlice(tintSteps);
  const reading = useSlice((scene) => shownArticle(scene) !== null);
  const reviewing = useSlice(isReviewing);
  if (reviewing) return <ReviewMarks />;
  if (reading) return <ArticleMarks />;
  return (
    <>
      <li>
        <svg viewBox="0 0 50 14" aria-hidden="true" className="legend__dots">
          <circle cx="6" cy="7" r="3.4" />
          <circle cx="21" cy="7" r="4.8" />
          <circle cx="40" cy="7" r="6" />
        </svg>
        {t('legend.points')}
      </li>
      <li>
        <span className="legend__tints" aria-hidden="true">
          <i data-level="1" />
          <i data-level="2" />
          <i data-level="3" />
        </span>
        {t('legend.areas', stepWords(steps, formats))}
      </li>
      <DoubtfulMark />
      <HeadlineMark />
    </>
  );
}

/** Beside an open article the map shows where it plays, all alike. */
function ArticleMarks() {
  const { t } = useWords(legendWords);
  return (
    <>
      <CircleMark kind="dots" cx={25} r={4.8}>
        {t('legend.pointInArticle')}
      </CircleMark>
      <li>
        <span className="legend__tints" aria-hidden="true">
          <i data-level="1" />
        </span>
        {t('legend.areaInArticle')}
      </li>
      <DoubtfulMark />
    </>
  );
}

/** Where named places lie together the map has one mark for them all. */
export function SeveralMark() {
  const { t } = useWords(legendWords);
  if (!useSlice(marksSeveral)) return null;
  return (
    <CircleMark kind="several" cx={21} r={5}>
      {t('legend.several')}
    </CircleMark>
  );
}

/** How many places are drawn hollow, where any are; the way to decide them, where that can be done. */
function DoubtfulMark() {
  const { actions, editing, t } = useWords(legendWords);
  const count = useSlice((scene) => namedOnMap(scene).doubtful.size);
  if (count === 0) return null;
  return (
    <CircleMark kind="doubtful" cx={21} r={5}>
      {editing === null ? (
        t('legend.doubtful', { count })
      ) : (
        <InternalLink href={linkTo.panel('review')} onFollow={() => actions.openReview()}>
          {t('legend.doubtful', { count })}
        </InternalLink>
      )}
    </CircleMark>
  );
}

/** What the headline's sentence counts, while the map shows it. */
function HeadlineMark() {
  const { t, formats } = useWords(legendWords);
  const language = useSlice((state) => state.language);
  const headline = useSlice((state) => (showsHeadline(state) ? state.head.headline : null));
  const span = useSlice(({ head }) => headlineSpan(head));
  if (headline === null) return null;
  return (
    <>
      <ReachMark kind="gained">{localised(headline.gained, language)}</ReachMark>
      {span && span.lowKm < span.highKm && (
        <ReachMark kind="edge">
          {t('legend.gainedEdge', { high: formats.givenKm(span.highKm) })}
        </ReachMark>
      )}
    </>
  );
}
