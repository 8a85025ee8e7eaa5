import { useMemo, useRef } from 'react';
import type { ArticleId } from '../../core/edition/model.ts';
import { loadFindingsViewWords } from '../../i18n/findings-view-words.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { shownArticle } from '../../store/selectors/article.ts';
import { eventsQuestion } from '../../store/selectors/open-finding.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import { type MarginSign, openedBy } from './merge-signs.ts';
import { signedClaims } from './signed-claims.ts';
import { useMarginSigns, useWashedClaims } from './use-margin-signs.ts';
import { VerdictSign } from './VerdictSign.tsx';
import './margin-signs.css';
import { useLoaded } from '../shared/use-loaded.ts';

/** In the margin of the open article, at the line of each claim, what the geography says of it. */
export function MarginSigns() {
  const articleId = useSlice((scene) => shownArticle(scene)?.article.id ?? null);
  const { findings, events } = useSlice(({ head }) => head.counts);
  if (articleId === null || findings + events === 0) return null;
  return <Signs key={articleId} articleId={articleId} />;
}

const none: readonly never[] = [];

function Signs({ articleId }: { readonly articleId: ArticleId }) {
  const words = useLoaded(loadFindingsViewWords(useSlice(({ language }) => language)));
  const frame = useRef<HTMLElement>(null);
  const all = {
    ask: 'findings',
    kind: null,
    window: null,
    from: 0,
    count: pageSizes.findings,
  } as const;
  const findings = useAnswer({ ...all, articleId })?.findings ?? none;
  const events = useAnswer(eventsQuestion)?.events ?? none;
  const open = useSlice((scene) => scene.findings.open);
  const claims = useMemo(
    () => signedClaims(articleId, findings, events),
    [articleId, findings, events],
  );
  const opened = useMemo(
    () => claims.filter(({ opens }) => opens.type === open?.type && opens.id === open.id),
    [claims, open],
  );
  const signs = useMarginSigns(frame, claims);
  useWashedClaims(frame, opened);
  return (
    <nav className="margin-signs" ref={frame} aria-label={words.t('signs')}>
      {signs.map((sign) => (
        <Sign key={sign.claims[0]?.start} sign={sign} label={labelOf(sign)} />
      ))}
    </nav>
  );

  function labelOf({ verdict, claims: [first], claims: { length } }: MarginSign): string {
    const values = { verdict: words.t(`verdict.${verdict}`), quote: first?.quote ?? '' };
    return length > 1
      ? words.t('signs.several', { verdict: values.verdict, count: length })
      : words.t('signs.one', values);
  }
}

function Sign({ sign, label }: { readonly sign: MarginSign; readonly label: string }) {
  const { actions } = usePortee();
  const open = useSlice((scene) => scene.findings.open);
  const opens = openedBy(sign, open);
  if (opens === null) return null;
  const isOpen = sign.claims.some(({ opens: { id } }) => id === open?.id);
  return (
    <InternalLink
      className="margin-sign"
      href={linkTo[opens.type](opens.id)}
      aria-label={label}
      title={label}
      aria-current={isOpen || undefined}
      style={{ top: `${sign.at}px` }}
      onFollow={() => actions.openFinding(opens)}
    >
      <VerdictSign verdict={sign.verdict} />
      {sign.claims.length > 1 && <span className="margin-sign__count">{sign.claims.length}</span>}
    </InternalLink>
  );
}
