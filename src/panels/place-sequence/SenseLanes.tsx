import { hullOf } from '../../core/dates/stretch.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { placeSequenceWords } from '../../i18n/parts/place-sequence.ts';
import { useWords } from '../shared/use-words.ts';
import { Axis } from '../timeline/Axis.tsx';
import { DateSign } from '../timeline/DateSign.tsx';
import { timeScale } from '../timeline/time-scale.ts';
import '../timeline/timeline.css';
import { useDateWords } from '../timeline/use-date-words.ts';
import { useWidth } from '../timeline/use-width.ts';
import type { Said } from './sequence.ts';

/** In CSS pixels. */
const [most, names, lane, foot] = [640, 88, 22, 24];
/** Room for half a sign at the end. */
const margin = 8;
const closed = { start: false, end: false };

/** A line of days for each sense in which the place is named; the list below says the same. */
export function SenseLanes({ said }: { readonly said: readonly Said[] }) {
  const { t } = useWords(placeSequenceWords);
  const words = useDateWords();
  const [ref, room] = useWidth<HTMLDivElement>();
  const lanes = senses.filter((sense) => said.some((one) => one.senses.includes(sense)));
  const hull = hullOf(said.flatMap(({ days }) => days ?? []));
  if (hull === null || said.length < 2) return null;
  const years = {
    first: `${hull.first.slice(0, 4)}-01-01`,
    last: `${hull.last.slice(0, 4)}-12-31`,
  };
  const width = Math.min(most, room);
  const scale = timeScale(years, Math.max(1, width - names - margin), true);
  const line = lanes.length * lane + 4;
  return (
    <div ref={ref} className="place-sequence__lanes" style={{ minHeight: line + foot }}>
      {room > 0 && (
        <svg
          className="time-strip"
          width={width}
          height={line + foot}
          role="img"
          aria-label={t('sequence.lanes', { from: words.years(hull) })}
        >
          <g transform={`translate(${names} 0)`}>
            <Axis
              scale={scale}
              y={line}
              words={words}
              side="below"
              labels={line + 18}
              guides={{ from: 0, to: line }}
            />
          </g>
          {lanes.map((sense, row) => (
            <g key={sense} transform={`translate(0 ${row * lane + lane / 2})`}>
              <text className="time-strip__track" dy="4">
                {t(`sense.${sense}`)}
              </text>
              {said.map(
                ({ id, days, isSure, senses: own }) =>
                  days !== null &&
                  own.includes(sense) && (
                    <g key={id} className="time-mark" transform={`translate(${names} 0)`}>
                      <DateSign
                        from={scale.at(days.first)}
                        to={scale.at(days.last)}
                        y={0}
                        isDay={days.first === days.last}
                        isSure={isSure}
                        isOpen={closed}
                      />
                    </g>
                  ),
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
