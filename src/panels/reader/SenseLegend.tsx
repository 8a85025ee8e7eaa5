import { senses } from '../../core/geoparse/sense.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { SystemMark } from '../shared/SystemMark.tsx';

/** What each kind of underline means. The mentions are described by these items. */
export function SenseLegend() {
  const { t } = usePortee();
  const hasDates = useSlice((scene) => scene.timeline !== null);
  return (
    <ul className="sense-legend meta" aria-label={t('sense.legend')}>
      {senses.map((sense) => (
        <li key={sense} id={`sense-${sense}`}>
          <span className="underlined" data-sense={sense}>
            {t(`sense.${sense}`)}
          </span>
        </li>
      ))}
      {hasDates && (
        <li>
          <span className="underlined-date">{t('sense.date')}</span>
        </li>
      )}
      <li id="sense-system" className="system-name">
        {t('sense.system')}
        <SystemMark />
      </li>
    </ul>
  );
}
