import type { DayRange } from '../../core/dates/edtf.ts';
import { numberOfDay, shiftDay } from '../../core/dates/stretch.ts';
import type { DateWords } from './say-date.ts';
import type { TimeScale } from './time-scale.ts';
import { type BrushPart, useBrush } from './use-brush.ts';

interface Props {
  readonly scale: TimeScale;
  readonly window: DayRange;
  readonly bounds: DayRange;
  readonly y: number;
  readonly height: number;
  readonly words: DateWords;
  readonly names: Readonly<Record<BrushPart, string>>;
  /** Grips to hold with a finger, instead of thin ends; no window is drawn beside them. */
  readonly hasGrips: boolean;
  readonly onMove: (window: DayRange | null) => void;
  readonly onRest: (window: DayRange) => void;
}

/** The window of days on a line, to be moved, opened and closed. */
export function Brush(props: Props) {
  const { scale, window, bounds, y, height, words, names, hasGrips, onMove, onRest } = props;
  const inset = hasGrips ? 24 : 0;
  const { isHeld, onKeyDown, pointer } = useBrush({
    ...{ scale, window, bounds, onMove, onRest },
    draws: !hasGrips,
    inset,
  });
  const [from, to] = [scale.at(window.first), scale.at(shiftDay(window.last, 1))];
  const [least, most] = [numberOfDay(bounds.first), numberOfDay(bounds.last)];
  const slider = (part: BrushPart, day: string, text: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': names[part],
    'aria-valuemin': least,
    'aria-valuemax': most,
    'aria-valuenow': numberOfDay(day),
    'aria-valuetext': text,
    onKeyDown: onKeyDown(part),
  });
  return (
    <g className="time-brush" data-held={isHeld || undefined} data-grips={hasGrips || undefined}>
      <rect
        className="time-brush__window"
        x={from}
        y={y}
        width={Math.max(1, to - from)}
        height={height}
        {...slider('whole', window.first, words.days(window))}
      />
      {(
        [
          ['from', from, window.first],
          ['to', to, window.last],
        ] as const
      ).map(([part, x, day]) => (
        <g
          key={part}
          className="time-brush__end"
          {...slider(part, day, words.days({ first: day, last: day }))}
        >
          <path d={`M${x} ${y - 2}v${height + 4}`} />
          {hasGrips && (
            <>
              <rect x={x - 8} y={y + height / 2 - 16} width={16} height={32} rx={7} />
              <path
                className="time-brush__grip"
                d={`M${x - 2.5} ${y + height / 2 - 6}v12M${x + 2.5} ${y + height / 2 - 6}v12`}
              />
            </>
          )}
        </g>
      ))}
      {/* Above everything that it moves: it takes the pointer for all of them. */}
      <rect
        className="time-brush__pointer"
        x={-inset}
        y={y - 4}
        width={scale.width + 2 * inset}
        height={height + 8}
        {...pointer}
      />
    </g>
  );
}
