import { use, useState } from 'react';
import { loadFindingsViewWords } from '../../i18n/findings-view-words.ts';
import { isSetAside, verdictOrder } from '../../library/findings.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type { FindingPage } from '../../library/questions.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { everyFinding, type FindingChoice, FindingFilters } from './FindingFilters.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import './finding-list.css';

/** What the articles state, held against the geography: what differs first. */
export function FindingList() {
  const words = use(loadFindingsViewWords(useSlice(({ language }) => language)));
  const { formats } = usePortee();
  const [choice, setChoice] = useState<FindingChoice>(everyFinding);
  const [pages, setPages] = useState(1);
  const count = pages * pageSizes.findings;
  const window = useSlice(({ filters }) => filters.window);
  const page = useAnswer({ ask: 'findings', ...choice, window, from: 0, count });
  const [last, setLast] = useState<FindingPage | null>(null);
  // What was listed stays while the next answer is on its way.
  if (page !== null && page !== last) setLast(page);
  const shown = page ?? last;
  if (shown === null) return null;
  const { verdicts, findings, total } = shown;
  const counted = Object.values(verdicts).reduce((sum, each) => sum + each, 0);
  const parts = verdictOrder
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => words.t(`count.${verdict}`, { count: verdicts[verdict] }));
  const groups = verdictOrder.map((verdict) => ({
    verdict,
    rows: findings.filter((each) => each.verdict === verdict && !isSetAside(each)),
  }));
  const choose = (chosen: FindingChoice) => {
    setChoice(chosen);
    setPages(1);
  };
  return (
    <>
      <ViewHeading className="view-title">
        {words.t('heading', { count: counted, parts: formats.list(parts) })}
      </ViewHeading>
      <FindingFilters words={words} page={shown} choice={choice} onChoose={choose} />
      {groups.map(({ verdict, rows }) => (
        <FindingGroup
          key={verdict}
          words={words}
          title={words.t(`verdict.${verdict}`)}
          verdict={verdict}
          count={verdicts[verdict]}
          findings={rows}
          articles={shown.articles}
        />
      ))}
      <FindingGroup
        words={words}
        title={words.t('set-aside')}
        verdict={null}
        count={total - counted}
        findings={findings.filter(isSetAside)}
        articles={shown.articles}
      />
      {total > findings.length && (
        <button type="button" className="text-button" onClick={() => setPages(pages + 1)}>
          {words.t('more', { count: total - findings.length })}
        </button>
      )}
      <p className="meta finding-list__about">{words.t('about')}</p>
    </>
  );
}
