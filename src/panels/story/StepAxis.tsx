import type { DayRange } from '../../core/dates/edtf.ts';
import { stretchOf } from '../../core/dates/stretch.ts';
import type { StoryStep } from '../../core/edition/story.ts';
import { storyWords } from '../../i18n/parts/story.ts';
import { timelineWords } from '../../i18n/parts/timeline.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { Axis } from '../timeline/Axis.tsx';
import { DateSign } from '../timeline/DateSign.tsx';
import { dateWords } from '../timeline/say-date.ts';
import { timeScale } from '../timeline/time-scale.ts';
import '../timeline/timeline.css';

const [width, height, line] = [340, 46, 18];
/** Room for half a sign at either end. */
const margin = 8;

interface Props {
  readonly steps: readonly StoryStep[];
  readonly current: StoryStep;
}

/** When each step was, on one small line: the one that is read in the accent. */
export function StepAxis({ steps, current }: Props) {
  const { formats, t } = useWords(timelineWords);
  const { t: say } = useWords(storyWords);
  const language = useSlice((state) => state.language);
  const dated = steps.flatMap((step) => {
    const days = step.when && stretchOf(step.when.edtf);
    return step.when === null || days === null ? [] : [{ step, when: step.when, days }];
  });
  const years = yearsOf(dated.map(({ days }) => days));
  if (years === null || dated.length < 2) return null;
  const words = dateWords(language, formats, t);
  const scale = timeScale(years, width - 2 * margin, true);
  const shown = current.when && words.date(current.when.edtf);
  // What is read lies over the others.
  const drawn = [...dated].sort((a, b) => Number(a.step === current) - Number(b.step === current));
  return (
    <svg
      className="story__axis"
      viewBox={`${-margin} 0 ${width} ${height}`}
      role="img"
      aria-label={shown === null ? say('story.axis') : say('story.axis-at', { date: shown })}
    >
      <Axis scale={scale} y={line} words={words} side="below" labels={line + 19} guides={null} />
      {drawn.map(({ step, when, days }) => (
        <g key={step.id} data-lit={step === current || undefined} className="time-mark">
          <DateSign
            from={scale.at(days.first)}
            to={scale.at(days.last)}
            y={line}
            isDay={days.first === days.last}
            isSure={when.isSure}
            isOpen={{ start: false, end: false }}
          />
        </g>
      ))}
    </svg>
  );
}

/** The whole years that hold all of them; null for none. */
function yearsOf(days: readonly DayRange[]): DayRange | null {
  const firsts = days.map(({ first }) => first).sort();
  const lasts = days.map(({ last }) => last).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: `${first.slice(0, 4)}-01-01`, last: `${last.slice(0, 4)}-12-31` };
}
