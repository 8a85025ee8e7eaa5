import { localised } from '../../core/localised.ts';
import type { PlaceBrief } from '../../library/questions.ts';
import { shownArticle } from '../../store/selectors/article.ts';
import { findingSpan, showsFinding } from '../../store/selectors/finding.ts';
import { doubtfulPlaces } from '../../store/selectors/places.ts';
import { unseenOnMap } from '../../store/selectors/unseen-places.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { RangeMarks } from './RangeMarks.tsx';
import { ReachMark } from './ReachMark.tsx';
import './legend.css';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';

/** As many as leave the map its height wherever it stands. */
const mostListed = 9;

/** What the marks mean, what lies outside the frame or has no point, and where the map is from. */
export function Legend() {
  const { t } = usePortee();
  const { offFrame, withoutPoint } = useSlice(unseenOnMap);
  return (
    <div className="legend">
      <LegendMarks />
      <div className="legend__elsewhere meta">
        {offFrame.length > 0 && (
          <p>
            {t('legend.offFrame')} <PlaceLinks places={offFrame.slice(0, mostListed)} />
            <More count={offFrame.length - mostListed} />
          </p>
        )}
        {withoutPoint.length > 0 && (
          <p>
            {t('legend.withoutPoint')} <PlaceLinks places={withoutPoint} />
          </p>
        )}
      </div>
      <div>
        <TimeLink />
        <Attribution />
      </div>
    </div>
  );
}

export function LegendMarks() {
  const { t } = usePortee();
  const ranges = useSlice((state) => state.overlays.length > 0);
  return (
    <ul className="legend__marks" aria-label={t('legend.heading')}>
      {ranges ? <RangeMarks /> : <PlaceMarks />}
    </ul>
  );
}

/** Circles grow with the mentions, countries take a tint by them. */
function PlaceMarks() {
  const { t } = usePortee();
  const reading = useSlice((scene) => shownArticle(scene) !== null);
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
        {t('legend.areas')}
      </li>
      <DoubtfulMark />
      <FindingMark />
    </>
  );
}

/** Beside an open article the map shows where it plays, all alike. */
function ArticleMarks() {
  const { t } = usePortee();
  return (
    <>
      <li>
        <svg viewBox="0 0 50 14" aria-hidden="true" className="legend__dots">
          <circle cx="25" cy="7" r="4.8" />
        </svg>
        {t('legend.pointInArticle')}
      </li>
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

/** How many places are drawn hollow, where any are; the way to decide them, where that can be done. */
function DoubtfulMark() {
  const { actions, editing, t } = usePortee();
  const count = useSlice((scene) => doubtfulPlaces(scene).size);
  if (count === 0) return null;
  return (
    <li>
      <svg viewBox="0 0 50 14" aria-hidden="true" className="legend__doubtful">
        <circle cx="21" cy="7" r="5" />
      </svg>
      {editing === null ? (
        t('legend.doubtful', { count })
      ) : (
        <InternalLink href={linkTo.panel('review')} onFollow={() => actions.openReview()}>
          {t('legend.doubtful', { count })}
        </InternalLink>
      )}
    </li>
  );
}

/** What the finding's sentence counts, while the map shows it. */
function FindingMark() {
  const { t, formats } = usePortee();
  const language = useSlice((state) => state.language);
  const finding = useSlice((state) => (showsFinding(state) ? state.head.finding : null));
  const span = useSlice(({ head }) => findingSpan(head));
  if (finding === null) return null;
  return (
    <>
      <ReachMark kind="gained">{localised(finding.gained, language)}</ReachMark>
      {span && span.lowKm < span.highKm && (
        <ReachMark kind="edge">
          {t('legend.gainedEdge', { high: formats.km(span.highKm) })}
        </ReachMark>
      )}
    </>
  );
}

/** The rest is in the list of places. */
function More({ count }: { readonly count: number }) {
  const { actions, t } = usePortee();
  if (count <= 0) return null;
  return (
    <>
      {' '}
      <InternalLink href={linkTo.panel('places')} onFollow={() => actions.openAside('places')}>
        {t('legend.more', { count })}
      </InternalLink>
    </>
  );
}

/** The way to the strip of time. */
function TimeLink() {
  const { actions, t } = usePortee();
  return (
    <button
      type="button"
      className="text-button legend__time"
      onClick={() => actions.openTimeline('strip')}
    >
      {t('legend.time')}
    </button>
  );
}

export function Attribution() {
  const { t } = usePortee();
  return <p className="attribution">{t('map.attribution')}</p>;
}

function PlaceLinks({ places }: { readonly places: readonly PlaceBrief[] }) {
  const { actions } = usePortee();
  const language = useSlice((state) => state.language);
  return places.map(({ id, label }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <InternalLink href={linkTo.place(id)} onFollow={() => actions.selectPlace(id)}>
        {localised(label, language)}
      </InternalLink>
    </span>
  ));
}
