import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../store/reach/reach-query.ts';
import { usePortee } from '../shared/portee.ts';
import { useReachProse } from './reach-prose.ts';

interface Props {
  readonly query: ReachQuery;
  readonly answer: ReachAnswer;
}

/** What the map shows, in words: the area, whom it touches, and what cannot be said. */
export function ReachSummary({ query, answer }: Props) {
  const { t, formats } = usePortee();
  const prose = useReachProse(query, answer);
  const gained = query.beyond.length > 0;
  return (
    <div className="reach-summary">
      <h3 className="reach-summary__area">
        {t(gained ? 'reach.gainedArea' : 'reach.area', {
          area: formats.km2(answer.shapes.km2.all),
        })}
      </h3>
      <p className="reach-summary__prose" role="status">
        {prose}
      </p>
      <details className="reach-summary__limits">
        <summary>{t('reach.limits')}</summary>
        <ul>
          <li>{t('reach.limitClaims')}</li>
          <li>{t('reach.limitSites')}</li>
          <li>{t('reach.limitOutline')}</li>
          <li>{t('reach.limitPeople')}</li>
        </ul>
      </details>
    </div>
  );
}
