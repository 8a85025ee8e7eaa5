import { useMemo } from 'react';
import type { DayRange } from '../../core/dates/edtf.ts';
import { lengthOf, shiftDay } from '../../core/dates/stretch.ts';
import type { TimeBin, Timeline } from '../../library/answers.ts';
import { Axis } from './Axis.tsx';
import { Bars } from './Bars.tsx';
import { Brush } from './Brush.tsx';
import { Lane } from './Lane.tsx';
import { layOut } from './lay-out.ts';
import type { TimeMark } from './marks.ts';
import type { DateWords } from './say-date.ts';
import { geometryOf } from './strip-geometry.ts';
import { timeScale } from './time-scale.ts';
import type { BrushPart } from './use-brush.ts';

export interface StripView {
  /** What stands in it; where it is counted, no marks but counts. */
  readonly marks: readonly TimeMark[];
  readonly counts: Timeline['counts'];
}

interface Props {
  readonly width: number;
  readonly window: DayRange;
  readonly period: DayRange;
  /** Of the window, and of the whole period. */
  readonly detail: StripView;
  readonly overview: StripView;
  readonly words: DateWords;
  readonly widthOf: (label: string) => number;
  readonly texts: {
    readonly articles: string;
    readonly told: string;
    readonly nameOf: (label: string, date: string) => string;
    readonly binName: (bin: TimeBin, days: DayRange) => string;
    readonly brush: Readonly<Record<BrushPart, string>>;
  };
  readonly onChoose: (mark: TimeMark) => void;
  readonly onMove: (window: DayRange | null) => void;
  readonly onRest: (window: DayRange) => void;
}

/** The window in detail, and where it lies in the whole period, joined by two hairlines. */
export function Strip(props: Props) {
  const { width, window, period, detail, overview, words, widthOf, texts } = props;
  const at = geometryOf(width, innerHeight);
  const near = useMemo(() => timeScale(window, at.plot), [window, at.plot]);
  const whole = useMemo(() => timeScale(period, at.plot, true), [period, at.plot]);
  const lanes = useMemo(() => {
    const lay = (marks: readonly TimeMark[], track: TimeMark['track'], rows: number) =>
      layOut(
        marks.filter((mark) => mark.track === track),
        {
          at: near.at,
          after: (day) => near.at(shiftDay(day, 1)),
          width: at.plot,
          rows,
          widthOf: at.isNarrow ? () => Number.POSITIVE_INFINITY : widthOf,
        },
      );
    return {
      articles: lay(detail.marks, 'articles', at.rows.articles),
      told: lay(detail.marks, 'told', at.rows.told),
    };
  }, [detail.marks, near, at, widthOf]);
  const wholeLane = (track: TimeMark['track']) =>
    layOut(
      // The long ones first: what lies on them stays to be seen.
      overview.marks
        .filter((mark) => mark.track === track)
        .sort((a, b) => lengthOf(b.days) - lengthOf(a.days)),
      {
        at: whole.at,
        after: (day) => whole.at(shiftDay(day, 1)),
        width: at.plot,
        rows: 0,
        widthOf: () => Number.POSITIVE_INFINITY,
      },
    );
  const [from, to] = [whole.at(window.first), whole.at(shiftDay(window.last, 1))];
  const choosable = at.isNarrow ? null : props.onChoose;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset.
    <svg
      className="time-strip"
      width={width}
      height={at.height}
      role="group"
      aria-label={words.days(window)}
    >
      {!at.isNarrow && (
        <>
          <text className="time-strip__track" x={0} y={at.axis - 30}>
            {texts.articles}
          </text>
          <text className="time-strip__track" x={0} y={at.axis + 22}>
            {texts.told}
          </text>
          <text className="time-strip__period" x={0} y={at.overview.axis + 4}>
            {words.years(period)}
          </text>
        </>
      )}
      <g transform={`translate(${at.left} 0)`}>
        {at.isNarrow && (
          <rect
            className="time-strip__box"
            y={at.detail.from}
            width={at.plot}
            height={at.detail.to - at.detail.from}
          />
        )}
        <Axis
          scale={near}
          y={at.axis}
          words={words}
          side={at.isNarrow ? 'below' : 'above'}
          labels={at.labels}
          guides={at.isNarrow ? null : { from: at.detail.from, to: at.detail.to }}
        />
        {detail.counts === null ? (
          <>
            <Lane
              laid={lanes.articles}
              yOf={at.yOfArticle}
              words={words}
              nameOf={texts.nameOf}
              onChoose={choosable}
            />
            <Lane
              laid={lanes.told}
              yOf={at.yOfTold}
              words={words}
              nameOf={texts.nameOf}
              onChoose={choosable}
            />
          </>
        ) : (
          <Bars
            counts={detail.counts}
            scale={near}
            y={at.bars}
            up={at.bars - at.detail.from - 4}
            down={at.detail.to - at.bars - 4}
            nameOf={texts.binName}
            onChoose={at.isNarrow ? null : props.onRest}
          />
        )}
        <path
          className="time-strip__joint"
          d={`M0 ${at.joints.detail}L${from} ${at.joints.overview}M${at.plot} ${at.joints.detail}L${to} ${at.joints.overview}`}
        />
        <Axis
          scale={whole}
          y={at.overview.axis}
          words={words}
          side="below"
          labels={at.overview.labels}
          guides={null}
        />
        {overview.counts === null ? (
          <>
            <Lane
              laid={wholeLane('articles')}
              yOf={() => at.overview.axis - 8}
              words={words}
              nameOf={texts.nameOf}
              onChoose={null}
            />
            <Lane
              laid={wholeLane('told')}
              yOf={() => at.overview.axis + 8}
              words={words}
              nameOf={texts.nameOf}
              onChoose={null}
            />
          </>
        ) : (
          <Bars
            counts={overview.counts}
            scale={whole}
            y={at.overview.axis}
            up={14}
            down={9}
            nameOf={texts.binName}
            onChoose={null}
          />
        )}
        <Brush
          scale={whole}
          window={window}
          bounds={period}
          y={at.overview.axis - 15}
          height={30}
          words={words}
          names={texts.brush}
          hasGrips={false}
          onMove={props.onMove}
          onRest={props.onRest}
        />
        {at.isNarrow && (
          <Brush
            scale={near}
            window={window}
            bounds={period}
            y={at.detail.from}
            height={at.detail.to - at.detail.from}
            words={words}
            names={texts.brush}
            hasGrips
            onMove={props.onMove}
            onRest={props.onRest}
          />
        )}
      </g>
    </svg>
  );
}
