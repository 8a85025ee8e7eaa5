import { localised } from '../../core/localised.ts';
import { legendWords } from '../../i18n/parts/legend.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { isReviewing } from '../../store/selectors/article.ts';
import { filtersAtRest } from '../../store/selectors/filters-at-rest.ts';
import { unseenOnMap } from '../../store/selectors/unseen-places.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { PlaceMarks, SeveralMark } from './PlaceMarks.tsx';
import { RangeMarks } from './RangeMarks.tsx';
import './legend.css';
import { InternalLink } from '../shared/InternalLink.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { linkTo } from '../shared/permalinks.ts';

const ReviewHint = lazyPart(async () => (await import('./ReviewMarks.tsx')).ReviewHint);

/** As many as leave the map its height wherever it stands. */
const mostListed = 9;

/** What the marks mean, what lies outside the frame or has no point, and where the map is from. */
export function Legend() {
  const { t } = useWords(legendWords);
  const { offFrame, withoutPoint } = useSlice(unseenOnMap);
  const reviewing = useSlice(isReviewing);
  return (
    <div className="legend">
      <LegendMarks />
      <div className="legend__elsewhere meta">
        {reviewing && <ReviewHint />}
        <Filtered />
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
  const { t } = useWords(legendWords);
  const ranges = useSlice((state) => state.overlays.length > 0);
  return (
    <ul className="legend__marks" aria-label={t('legend.heading')}>
      {ranges ? <RangeMarks of={null} /> : <PlaceMarks />}
      <SeveralMark />
    </ul>
  );
}

/** That the figures on the map are not all there are, and the way to what leaves some out. */
function Filtered() {
  const { actions, t } = useWords(legendWords);
  if (useSlice(filtersAtRest)) return null;
  return (
    <p>
      {t('legend.filtered')}{' '}
      <InternalLink href={linkTo.panel('places')} onFollow={() => actions.openAside('places')}>
        {t('legend.filters')}
      </InternalLink>
    </p>
  );
}

/** The rest is in the list of places. */
function More({ count }: { readonly count: number }) {
  const { actions, t } = useWords(legendWords);
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
  const { actions, t } = useWords(legendWords);
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
