import { useState } from 'react';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { FindingPage } from '../../library/answers.ts';
import { isSetAside, verdictOrder } from '../../library/findings.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import { findingsQuestion } from './findings-question.ts';
import { NotListed } from './NotListed.tsx';
import './finding-list.css';

/** What the articles state, held against the geography: what differs first. */
export function FindingList({ words }: { readonly words: FindingsViewWords }) {
  const { actions, formats } = usePortee();
  const shown = useSlice(({ findings }) => findings);
  const window = useSlice(({ filters }) => filters.window);
  const choice = [shown.kind, shown.articleId, shown.placeId, shown.verdict].join(' ');
  const [pages, setPages] = useState({ choice, count: 1 });
  // Another choice begins with its first page.
  const count = pages.choice === choice ? pages.count : 1;
  const question = findingsQuestion(shown, window, count);
  const page = useAnswer(question);
  const [last, setLast] = useState<FindingPage | null>(null);
  // What was listed stays while the next answer is on its way.
  if (page !== null && page !== last) setLast(page);
  const shownPage = page ?? last;
  if (shownPage === null) return <NotListed words={words} question={question} />;
  const { verdicts, findings, total, copied, listed } = shownPage;
  const counted = Object.values(verdicts).reduce((sum, each) => sum + each, 0);
  const parts = verdictOrder
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => words.t(`count.${verdict}`, { count: verdicts[verdict] }));
  const groups = verdictOrder.map((verdict) => ({
    verdict,
    rows: findings.filter((each) => each.verdict === verdict && !isSetAside(each)),
  }));
  return (
    <>
      <ViewHeading className="view-title">
        {words.t('heading', { count: counted, parts: formats.list(parts) })}
      </ViewHeading>
      {copied > 0 && <p className="meta">{words.t('copied', { count: copied })}</p>}
      <FindingFilters
        words={words}
        page={shownPage}
        choice={shown}
        onChoose={actions.chooseFindings}
      />
      {groups.map(({ verdict, rows }) => (
        <FindingGroup
          key={verdict}
          words={words}
          title={words.t(`verdict.${verdict}`)}
          verdict={verdict}
          count={verdicts[verdict]}
          findings={rows}
          articles={listed}
        />
      ))}
      <FindingGroup
        words={words}
        title={words.t('set-aside')}
        verdict={null}
        count={total - counted}
        findings={findings.filter(isSetAside)}
        articles={listed}
      />
      {total > findings.length && (
        <button
          type="button"
          className="text-button"
          onClick={() => setPages({ choice, count: count + 1 })}
        >
          {words.t('more', { count: total - findings.length })}
        </button>
      )}
      <p className="meta finding-list__about">{words.t('about')}</p>
    </>
  );
}
