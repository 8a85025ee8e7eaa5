import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { DateSign } from './DateSign.tsx';
import type { Laid } from './lay-out.ts';
import type { TimeMark } from './marks.ts';
import type { DateWords } from './say-date.ts';

interface Props {
  readonly laid: readonly Laid<TimeMark>[];
  /** The middle line of a row, from its number. */
  readonly yOf: (row: number) => number;
  readonly words: DateWords;
  readonly nameOf: (label: string, date: string) => string;
  /** Null: the marks are only seen. */
  readonly onChoose: ((mark: TimeMark) => void) | null;
}

/** Marks on one side of the axis; each is a link to its article or passage. */
export function Lane({ laid, yOf, words, nameOf, onChoose }: Props) {
  return laid.map(({ mark, from, to, row, label }) => {
    const y = yOf(row);
    const sign = (
      <DateSign
        from={from}
        to={to}
        y={y}
        isDay={mark.days.first === mark.days.last}
        isSure={mark.isSure}
        isOpen={mark.isOpen}
      />
    );
    if (onChoose === null) {
      return (
        <g key={mark.id} className="time-mark" data-lit={mark.isLit || undefined}>
          {sign}
        </g>
      );
    }
    const { articleId, passage } = mark.moment;
    return (
      <InternalLink
        key={mark.id}
        className="time-mark"
        href={passage === null ? linkTo.article(articleId) : linkTo.passage(articleId, passage)}
        data-lit={mark.isLit || undefined}
        data-mark={mark.id}
        aria-label={nameOf(mark.label, words.date(mark.edtf))}
        aria-current={mark.isLit || undefined}
        onFollow={() => onChoose(mark)}
      >
        {/* What can be hit is taller than what is drawn. */}
        <rect
          className="time-mark__target"
          x={from - 4}
          y={y - 9}
          width={to - from + 8}
          height={18}
        />
        {sign}
        {label?.isInside && (
          <rect
            className="time-mark__gap"
            x={label.x - 5}
            y={y - 6}
            width={label.width + 10}
            height={12}
          />
        )}
        {label !== null && (
          <text x={label.x} y={y + 4} textAnchor={label.anchor} lang={mark.language ?? undefined}>
            {mark.label}
          </text>
        )}
      </InternalLink>
    );
  });
}
