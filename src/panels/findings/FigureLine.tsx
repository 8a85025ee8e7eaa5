import { useEffect, useRef, useState } from 'react';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { usePortee } from '../shared/portee.ts';
import { type FigureMark, layoutFigures } from './figure-layout.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly finding: EditionFinding;
}

const lineHeight = 17;

/** All figures on one line: the article's, those that count, and hollow those that do not. In words for who does not see it. */
export function FigureLine({ words: { t }, finding }: Props) {
  const { formats } = usePortee();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const wordsOf = ({
    kind,
    low,
    high,
    source,
  }: Parameters<Parameters<typeof layoutFigures>[2]>[0]) => {
    const span =
      low === high
        ? formats.km(low)
        : t('figure.span', { low: formats.number(low), high: formats.km(high) });
    if (kind === 'stated') return t('figure.stated', { figure: span });
    const figure = `${shortened(source ?? '')}, ${span}`;
    return kind === 'counted' ? figure : t('details.uncounted', { figure });
  };
  const layout = layoutFigures(finding, width, wordsOf);
  if (layout === null) return null;
  const { marks, ticks, above, below } = layout;
  const axis = above * lineHeight + 14;
  const height = axis + 24 + below * lineHeight;
  return (
    <div className="figure-line" ref={frame}>
      <ul className="visually-hidden" aria-label={t('details.figures')}>
        {marks.map((mark) => (
          <li key={`${mark.kind} ${mark.source} ${mark.low}`}>{wordsOf(mark)}</li>
        ))}
      </ul>
      <svg width={width} height={height} aria-hidden="true">
        <line className="figure-line__axis" x1="0" x2={width} y1={axis} y2={axis} />
        {ticks.map(({ km, at }) => (
          <g key={km}>
            <line className="figure-line__axis" x1={at} x2={at} y1={axis - 3} y2={axis + 3} />
            <text className="figure-line__tick" x={at} y={axis + 16}>
              {formats.number(km)}
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          <Mark key={`${mark.kind} ${mark.source} ${mark.low}`} mark={mark} axis={axis}>
            {wordsOf(mark)}
          </Mark>
        ))}
      </svg>
    </div>
  );
}

function Mark({
  mark,
  axis,
  children,
}: {
  readonly mark: FigureMark;
  readonly axis: number;
  readonly children: string;
}) {
  const { kind, from, to, labelAt, side, level } = mark;
  const label =
    side === 'above' ? axis - 12 - level * lineHeight : axis + 34 + level * lineHeight - 2;
  return (
    <g className="figure-mark" data-kind={kind}>
      {to - from < 6 ? (
        <circle cx={(from + to) / 2} cy={axis} r="4" />
      ) : (
        <line className="figure-mark__span" x1={from} x2={to} y1={axis} y2={axis} />
      )}
      {side === 'above' && level > 0 && (
        <line
          className="figure-mark__leader"
          x1={(from + to) / 2}
          x2={(from + to) / 2}
          y1={axis - 5}
          y2={label + 3}
        />
      )}
      <text x={labelAt} y={label}>
        {children}
      </text>
    </g>
  );
}

/** A source's name without what it came through: all of it stands under Sources. */
const shortened = (source: string): string => source.split(/,| \(|: /)[0] ?? source;

/** The line is as wide as there is room: words on it keep their size. */
function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
