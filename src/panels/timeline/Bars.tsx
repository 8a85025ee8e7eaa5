import type { DayRange } from '../../core/dates/edtf.ts';
import { shiftDay } from '../../core/dates/stretch.ts';
import type { TimeBin, Timeline } from '../../library/answers.ts';
import { binEnd, type TimeScale } from './time-scale.ts';

interface Props {
  readonly counts: NonNullable<Timeline['counts']>;
  readonly scale: TimeScale;
  /** The axis, and how high bars may become above and below it. */
  readonly y: number;
  readonly up: number;
  readonly down: number;
  readonly nameOf: (bin: TimeBin, days: DayRange) => string;
  /** Null: the bars are only seen. */
  readonly onChoose: ((days: DayRange) => void) | null;
}

/** Articles up, dates told down: more of them than could be told apart as marks. */
export function Bars({ counts: { unit, bins }, scale, y, up, down, nameOf, onChoose }: Props) {
  const most = Math.max(1, ...bins.map(({ articles }) => articles));
  const mostTold = Math.max(1, ...bins.map(({ dates }) => dates));
  return bins.map((bin) => {
    const end = binEnd(unit, bin.first);
    const from = Math.max(0, scale.at(bin.first));
    const to = Math.min(scale.width, scale.at(end));
    if (to <= from) return null;
    const width = Math.max(1, to - from - (to - from > 3 ? 1 : 0));
    const days = { first: bin.first, last: shiftDay(end, -1) };
    const bars = (
      <>
        <rect
          x={from}
          width={width}
          y={y - heightOf(bin.articles, most, up)}
          height={heightOf(bin.articles, most, up)}
        />
        <rect
          className="time-bar__told"
          x={from}
          width={width}
          y={y + 1}
          height={heightOf(bin.dates, mostTold, down)}
        />
      </>
    );
    if (onChoose === null) {
      return (
        <g key={bin.first} className="time-bar">
          {bars}
        </g>
      );
    }
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
      <g
        key={bin.first}
        className="time-bar"
        role="button"
        tabIndex={0}
        aria-label={nameOf(bin, days)}
        onClick={() => onChoose(days)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onChoose(days);
        }}
      >
        <rect
          className="time-mark__target"
          x={from}
          width={to - from}
          y={y - up}
          height={up + down}
        />
        {bars}
      </g>
    );
  });
}

/** Something is never nothing. */
const heightOf = (count: number, most: number, room: number): number =>
  count === 0 ? 0 : Math.max(1.5, (count / most) * room);
