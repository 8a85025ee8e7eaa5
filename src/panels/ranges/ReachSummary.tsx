import type { Localised, System } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { Overlay } from '../../store/state.ts';
import { RangeMarks } from '../legend/RangeMarks.tsx';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { CheckedClaim } from './CheckedClaim.tsx';
import { useReachProse } from './reach-prose.ts';

interface Props {
  readonly overlay: Overlay;
  /** Null for a radius of the reader's. */
  readonly system: System | null;
  readonly query: ReachQuery;
  readonly answer: ReachAnswer;
  /** The answer under another view of the borders. */
  readonly otherwise: { readonly label: Localised; readonly answer: ReachAnswer } | null;
}

/** What the map shows, in words: the area, whom it touches, and what cannot be said. */
export function ReachSummary({ overlay, system, query, answer, otherwise }: Props) {
  const language = useSlice((state) => state.language);
  const { t, formats } = useWords(rangesWords);
  const prose = useReachProse(query, answer, system);
  const ofRange = query.beyond.length > 0 ? 'reach.gainedArea' : 'reach.area';
  const areaKey = system === null ? 'radius.area' : ofRange;
  return (
    <div className="reach-summary">
      <h3 className="reach-summary__area">
        {t(areaKey, {
          area: formats.km2(answer.shapes.km2.all),
        })}
      </h3>
      <p className="reach-summary__prose" role="status">
        {prose}
      </p>
      <ul className="reach-summary__marks" aria-label={t('reach.marks')}>
        <RangeMarks of={overlay} />
      </ul>
      {otherwise !== null && (
        <p className="meta">
          {t('reach.otherwise', {
            view: localised(otherwise.label, language),
            area: formats.km2(otherwise.answer.shapes.km2.all),
          })}
        </p>
      )}
      <CheckedClaim overlay={overlay} />
      <details className="reach-summary__limits">
        <summary>{t('reach.limits')}</summary>
        <ul>
          {system !== null && (
            <>
              <li>{t('reach.limitClaims')}</li>
              <li>{t('reach.limitSites')}</li>
            </>
          )}
          <li>{t('reach.limitOutline')}</li>
          <li>{t('reach.limitPeople')}</li>
        </ul>
      </details>
    </div>
  );
}
