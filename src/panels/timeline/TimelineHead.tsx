import type { DayRange } from '../../core/dates/edtf.ts';
import { localised } from '../../core/localised.ts';
import { timelineWords } from '../../i18n/parts/timeline.ts';
import { selectedPlaces } from '../../store/selectors/places.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import type { DateWords } from './say-date.ts';
import type { Steps } from './use-steps.ts';

interface Props {
  readonly words: DateWords;
  readonly shown: DayRange | null;
  /** Null while the window is being moved. */
  readonly counts: {
    readonly articles: number;
    readonly dates: number;
    readonly events: number;
  } | null;
  readonly steps: Steps;
}

/** The days shown, how much stands in them, and what can be done. */
export function TimelineHead({ words, shown, counts, steps }: Props) {
  const { actions, t } = useWords(timelineWords);
  const view = useSlice((scene) => scene.timeline);
  const hasWindow = useSlice(({ filters }) => filters.window !== null);
  const still = useSlice((scene) => scene.preferences.reducedMotion);
  const places = useSlice(selectedPlaces);
  const language = useSlice((scene) => scene.language);
  const { previous, next, isPlaying, setPlaying } = steps;
  return (
    <div className="timeline__head">
      <h2 id="timeline-heading">{shown === null ? t('time.heading') : words.days(shown)}</h2>
      <p className="meta" role="status">
        {counts !== null &&
          t(counts.events > 0 ? 'time.counts-events' : 'time.counts', { ...counts })}
      </p>
      {places.length > 0 && (
        <p className="meta">
          <strong>{places.map(({ label }) => localised(label, language)).join(', ')}</strong>{' '}
          <button type="button" className="text-button" onClick={() => actions.closeTimeline()}>
            {t('time.passages')}
          </button>
        </p>
      )}
      <p className="timeline__steps">
        <button
          type="button"
          className="text-button"
          disabled={previous === null}
          aria-label={previous === null ? undefined : t('time.previous', { what: previous.label })}
          onClick={() => previous !== null && steps.choose(previous)}
        >
          ◂ {previous !== null && words.date(previous.edtf)}
        </button>
        {!still && (
          <button
            type="button"
            className="text-button timeline__play"
            aria-pressed={isPlaying}
            disabled={!isPlaying && next === null}
            onClick={() => setPlaying(!isPlaying)}
          >
            {t(isPlaying ? 'time.pause' : 'time.play')}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          disabled={next === null}
          aria-label={next === null ? undefined : t('time.next', { what: next.label })}
          onClick={() => next !== null && steps.choose(next)}
        >
          {next !== null && words.date(next.edtf)} ▸
        </button>
      </p>
      <p className="timeline__tools">
        {hasWindow && (
          <button type="button" className="text-button" onClick={() => actions.setWindow(null)}>
            {t('time.whole')}
          </button>
        )}
        <button
          type="button"
          className="text-button timeline__list"
          onClick={() => actions.openTimeline(view === 'table' ? 'strip' : 'table')}
        >
          {t(view === 'table' ? 'time.strip' : 'time.table')}
        </button>
        <button type="button" className="text-button" onClick={() => actions.closeTimeline()}>
          {t('time.close')}
        </button>
      </p>
    </div>
  );
}
