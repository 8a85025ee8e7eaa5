import type { TimeMark } from './marks.ts';

interface Props extends Pick<TimeMark, 'isSure' | 'isOpen'> {
  /** Where it begins and ends, and its middle line, in the picture's units. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** A day, else a stretch of days. */
  readonly isDay: boolean;
}

const half = 4.6;

/** Disc: a day that is written; capsule: a period; dashed: worked out; open: nobody says how far it goes. */
export function DateSign({ from, to, y, isDay, isSure, isOpen }: Props) {
  if (isDay && !isOpen.end && !isOpen.start) {
    return (
      <circle
        className="date-sign"
        data-sure={isSure || undefined}
        data-day
        cx={(from + to) / 2}
        cy={y}
        r={half}
      />
    );
  }
  return (
    <path className="date-sign" data-sure={isSure || undefined} d={capsule(from, to, y, isOpen)} />
  );
}

function capsule(from: number, to: number, y: number, isOpen: TimeMark['isOpen']): string {
  const [left, right] = [from + half, Math.max(from + half, to - half)];
  const arc = (x: number, dy: number) => `A${half} ${half} 0 0 1 ${x} ${y + dy}`;
  if (isOpen.end)
    return `M${to} ${y - half}H${left}A${half} ${half} 0 0 0 ${left} ${y + half}H${to}`;
  if (isOpen.start) return `M${from} ${y - half}H${right}${arc(right, half)}H${from}`;
  return `M${left} ${y - half}H${right}${arc(right, half)}H${left}${arc(left, -half)}Z`;
}

/** The sign alone, beside a line of a list. */
export function DateSignIcon(props: Pick<Props, 'isDay' | 'isSure' | 'isOpen'>) {
  const isShort = props.isDay && !props.isOpen.end && !props.isOpen.start;
  const [from, to] = isShort ? [8, 20] : [1, 27];
  return (
    <svg className="date-sign-icon" viewBox="0 0 28 12" aria-hidden="true">
      <DateSign {...props} from={from} to={to} y={6} />
    </svg>
  );
}
