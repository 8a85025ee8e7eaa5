import type { DayRange } from '../../core/dates/edtf.ts';
import { localised } from '../../core/localised.ts';
import { timelineWords } from '../../i18n/parts/timeline.ts';
import type { OutsideDates } from '../../library/answers.ts';
import { memberships } from '../../store/selectors/reading-date.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { DateSignIcon } from './DateSign.tsx';

interface Props {
  readonly period: DayRange;
  readonly before: OutsideDates;
  readonly after: OutsideDates;
  readonly isCounted: boolean;
}

const ends = { start: false, end: false };

/** What the signs mean, and what is told of outside the period. */
export function TimelineKey({ period, before, after, isCounted }: Props) {
  const { t, formats } = useWords(timelineWords);
  const language = useSlice((scene) => scene.language);
  const as = useSlice(memberships);
  const blocs = as?.blocs ?? [];
  return (
    <div className="timeline__key meta">
      {isCounted ? (
        <p>{t('time.counted')}</p>
      ) : (
        <ul>
          <li>
            <DateSignIcon isDay isSure isOpen={ends} />
            {t('time.key.day')}
          </li>
          <li>
            <DateSignIcon isDay={false} isSure isOpen={ends} />
            {t('time.key.period')}
          </li>
          <li>
            <DateSignIcon isDay isSure={false} isOpen={ends} />
            <DateSignIcon isDay={false} isSure={false} isOpen={ends} />
            {t('time.key.inferred')}
          </li>
          <li>
            <DateSignIcon isDay={false} isSure isOpen={{ start: false, end: true }} />
            {t('time.key.open')}
          </li>
        </ul>
      )}
      {blocs.length > 0 && as !== null && (
        <p>
          {t('time.members', {
            date: formats.date(as.date),
            blocs: formats.list(
              blocs.map(({ bloc, members }) =>
                t('time.bloc', { bloc: localised(bloc.label, language), count: members }),
              ),
            ),
          })}
        </p>
      )}
      {before.total > 0 && (
        <p>
          {t('time.before', { year: period.first.slice(0, 4), years: formats.list(before.years) })}
        </p>
      )}
      {after.total > 0 && (
        <p>
          {t('time.after', { year: period.last.slice(0, 4), years: formats.list(after.years) })}
        </p>
      )}
    </div>
  );
}
