import type { DateWords } from './say-date.ts';
import type { TimeScale } from './time-scale.ts';

interface Props {
  readonly scale: TimeScale;
  readonly y: number;
  readonly words: DateWords;
  /** Where labels stand, from the axis; ticks go the same way. */
  readonly side: 'above' | 'below';
  /** The line that labels stand on. */
  readonly labels: number;
  /** From where to where the hairlines of labelled ticks go; null for none. */
  readonly guides: { readonly from: number; readonly to: number } | null;
}

/** The line of days, with its ticks; a label stands right of its tick where it is long. */
export function Axis({ scale, y, words, side, labels, guides }: Props) {
  const down = side === 'below' ? 1 : -1;
  return (
    <g className="time-axis">
      {scale.ticks.map(({ day, x, label }) => (
        <g key={day}>
          {label !== null && guides !== null && (
            <path className="time-axis__guide" d={`M${x} ${guides.from}V${guides.to}`} />
          )}
          <path d={`M${x} ${y}v${down * (label === null ? 3 : 6)}`} />
          {label !== null && (
            <text x={x + 3} y={labels}>
              {words.tick(label.day, label.shows)}
            </text>
          )}
        </g>
      ))}
      <path d={`M0 ${y}H${scale.width}`} />
    </g>
  );
}
