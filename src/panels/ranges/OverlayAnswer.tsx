import { type ReactNode, useMemo } from 'react';
import { alternativeQuery, reachQuery } from '../../store/reach/reach-query.ts';
import { answerTo, keyOf, type ReachResult } from '../../store/reach/reach-results.ts';
import { placesInSight, targetRows } from '../../store/reach/target-rows.ts';
import type { Overlay } from '../../store/state.ts';
import { usePortee, useResults, useSlice } from '../shared/portee.ts';
import { ReachSummary } from './ReachSummary.tsx';
import { TargetTable } from './TargetTable.tsx';

interface Props {
  readonly overlay: Overlay;
  /** What the answer rests on: it stands between the words and the table. */
  readonly children: ReactNode;
}

/** What a drawn range reaches, in words and in a table, as far as it has been computed. */
export function OverlayAnswer({ overlay, children }: Props) {
  const edition = useSlice((state) => state.edition);
  const language = useSlice((state) => state.language);
  const articleId = useSlice((state) => state.articleId);
  const query = useMemo(
    () => reachQuery({ edition, articleId }, overlay),
    [edition, articleId, overlay],
  );
  const key = query === null ? '' : keyOf(query);
  const result = useResults(({ byKey }) => byKey.get(key));
  const alternative = useMemo(
    () => alternativeQuery({ edition, articleId }, overlay),
    [edition, articleId, overlay],
  );
  const otherAnswer = useResults((results) => answerTo(results, alternative?.query ?? null));
  const answer = result?.status === 'answered' ? result.answer : null;
  const rows = useMemo(
    () =>
      query === null ? [] : targetRows(edition, answer ?? placesInSight(edition, query), language),
    [edition, query, answer, language],
  );
  if (query === null) return children;
  return (
    <>
      {answer === null ? (
        <Progress result={result} />
      ) : (
        <ReachSummary
          overlay={overlay}
          query={query}
          answer={answer}
          otherwise={
            alternative && otherAnswer && { label: alternative.label, answer: otherAnswer }
          }
        />
      )}
      {children}
      {rows.length > 0 && <TargetTable query={query} rows={rows} />}
    </>
  );
}

function Progress({ result }: { readonly result: ReachResult | undefined }) {
  const { t } = usePortee();
  if (result?.status === 'failed') {
    return <p role="alert">{t('reach.failed', { fault: result.fault })}</p>;
  }
  const done = result?.status === 'computing' ? result.done : 0;
  return (
    <p className="meta">
      {t('reach.computing')} <progress value={done} aria-label={t('reach.computing')} />
    </p>
  );
}
