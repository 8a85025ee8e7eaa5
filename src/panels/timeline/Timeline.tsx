import { useEffect, useMemo, useState } from 'react';
import type { DayRange } from '../../core/dates/edtf.ts';
import { overlaps } from '../../core/dates/stretch.ts';
import { timelineWords } from '../../i18n/parts/timeline.ts';
import type { Timeline as Answer } from '../../library/answers.ts';
import { nothingTold } from '../../library/nothing.ts';
import { readingOf } from '../../store/screen.ts';
import { selectedPassages } from '../../store/selectors/passages.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { MarkTable } from './MarkTable.tsx';
import { type InHand, type MarkWords, marksOf, type TimeMark } from './marks.ts';
import { measureLabel } from './measure-text.ts';
import { Strip, type StripView } from './Strip.tsx';
import { dateWords } from './say-date.ts';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { around } from './use-brush.ts';
import { useSteps } from './use-steps.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';

/** Events are an editor's: there are never many. */
const mostEvents = 200;

/** What was published and what is told of, by time: the window decides what the page shows. */
export function Timeline() {
  const portee = useWords(timelineWords);
  const { actions, t, formats } = portee;
  const language = useSlice((scene) => scene.language);
  const view = useSlice((scene) => scene.timeline);
  const window = useSlice(({ filters }) => filters.window);
  const [draft, setDraft] = useState<DayRange | null>(null);
  const [ref, width] = useWidth<HTMLElement>();
  const overview = useAnswer({ ask: 'timeline', window: null });
  const answer = useAnswer({ ask: 'timeline', window });
  const events = useAnswer({ ask: 'events', from: 0, count: mostEvents });
  const [last, setLast] = useState<Answer | null>(null);
  // What was shown stays while the next answer is on its way.
  if (answer !== null && answer !== last) setLast(answer);

  const words = useMemo(() => dateWords(language, formats, t), [language, formats, t]);
  const markWords = useMemo(
    (): MarkWords => ({
      articleLabel: ({ publisher, signature, title, opening }, isOpen) =>
        publisher ??
        (signature === null
          ? isOpen
            ? t('article.open')
            : shortened(title ?? opening)
          : t('time.signed', { name: signature })),
      quoted: (quoted) => t('time.quoted', { words: quoted }),
      several: (label, count) => t('time.several', { label, count }),
    }),
    [t],
  );
  const inHand = useInHand();
  const eventsWithin = (days: DayRange | null) => ({
    page: events ?? nothingTold,
    window: days,
    language,
  });
  const overviewMarks = useMarks(
    overview,
    eventsWithin(overview?.period ?? null),
    inHand,
    markWords,
  );
  const detailMarks = useMarks(
    answer ?? last,
    eventsWithin(window ?? overview?.period ?? null),
    inHand,
    markWords,
  );
  const choose = (mark: TimeMark): void => {
    if (window !== null && overview?.period && !overlaps(window, mark.days)) {
      actions.setWindow(around(mark.days.first, window, overview.period));
    }
    actions.chooseMoment(mark.moment);
  };
  const steps = useSteps(overviewMarks, inHand.moment, window?.first ?? null, choose);

  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [ref]);

  if (overview === null || events === null || (answer ?? last) === null) {
    return <section ref={ref} className="timeline" aria-busy />;
  }
  const { period } = overview;
  const shown = draft ?? window ?? period;
  const detail: StripView =
    draft === null
      ? { marks: detailMarks, counts: (answer ?? last)?.counts ?? null }
      : { marks: within(overviewMarks, draft), counts: overview.counts };
  const totals = answer ?? last ?? overview;
  return (
    <section ref={ref} className="timeline" aria-labelledby="timeline-heading">
      <TimelineHead
        words={words}
        shown={shown}
        counts={
          draft === null
            ? {
                articles: totals.articles.total,
                dates: totals.dates.total,
                events: detailMarks.filter(({ isEvent }) => isEvent).length,
              }
            : null
        }
        steps={steps}
      />
      {period === null || shown === null ? (
        <p className="meta">{t('time.undated')}</p>
      ) : (
        <>
          {view === 'strip' && width > 0 && (
            <Strip
              width={width - sidePadding(ref.current)}
              window={shown}
              period={period}
              detail={detail}
              overview={{ marks: overviewMarks, counts: overview.counts }}
              words={words}
              widthOf={measureLabel}
              texts={{
                articles: t('time.articles'),
                told: t(events.total > 0 ? 'time.events' : 'time.told'),
                nameOf: (label, date) => t('time.mark', { label, date }),
                binName: ({ articles, dates }, days) =>
                  t('time.bin', { date: words.days(days), articles, dates }),
                brush: {
                  from: t('time.from'),
                  to: t('time.to'),
                  whole: t('time.window', {
                    from: formats.date(shown.first),
                    to: formats.date(shown.last),
                  }),
                },
              }}
              onChoose={choose}
              onMove={setDraft}
              onRest={(days) => actions.setWindow(isAll(days, period) ? null : days)}
            />
          )}
          <div
            className={
              view === 'table' ? 'timeline__table' : 'timeline__table timeline__table--narrow'
            }
          >
            <MarkTable
              marks={detail.marks}
              counts={detail.counts}
              words={words}
              texts={{
                caption: words.days(shown),
                articles: t('time.articles'),
                events: t('time.events'),
                told: t('time.told'),
                columns: {
                  date: t('time.column.date'),
                  what: t('time.column.what'),
                  article: t('time.column.article'),
                  articles: t('time.column.articles'),
                  dates: t('time.column.dates'),
                },
                none: t('time.none'),
              }}
              onChoose={choose}
              onWindow={(days) => actions.setWindow(days)}
            />
          </div>
          <TimelineKey
            period={period}
            before={overview.before}
            after={overview.after}
            isCounted={detail.counts !== null}
          />
        </>
      )}
    </section>
  );
}

/** What the reader has in hand: a mark, else the places chosen, else the open article. */
function useInHand(): InHand {
  const moment = useSlice((scene) => scene.moment);
  const placeIds = useSlice((scene) => scene.selection);
  const articleId = useSlice(({ screen }) => readingOf(screen)?.articleId ?? null);
  const passages = useSlice(selectedPassages);
  return useMemo(
    () => ({
      moment,
      placeIds,
      articleId,
      naming: new Set(passages?.groups.map(({ article }) => article.id)),
    }),
    [moment, placeIds, articleId, passages],
  );
}

function useMarks(
  answer: Answer | null,
  { page, window, language }: Parameters<typeof marksOf>[1],
  inHand: InHand,
  words: MarkWords,
): readonly TimeMark[] {
  return useMemo(
    () => (answer === null ? [] : marksOf(answer, { page, window, language }, inHand, words)),
    [answer, page, window, language, inHand, words],
  );
}

const within = (marks: readonly TimeMark[], window: DayRange): readonly TimeMark[] =>
  marks.filter(({ days }) => overlaps(days, window));

const isAll = (days: DayRange, period: DayRange): boolean =>
  days.first <= period.first && days.last >= period.last;

const shortened = (text: string): string =>
  text.length > 28 ? `${text.slice(0, 26).trimEnd()}…` : text;

function sidePadding(element: HTMLElement | null): number {
  if (element === null) return 0;
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
}
