import { indexOf } from '../../store/selectors/edition-index.ts';
import { isFindingOverlay } from '../../store/selectors/finding.ts';
import type { Overlay } from '../../store/state.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** The sentence of an article that this reach checks, where it checks one. */
export function CheckedClaim({ overlay }: { readonly overlay: Overlay }) {
  const { actions, t } = usePortee();
  const edition = useSlice((state) => state.edition);
  const claim = edition.finding?.claim ?? null;
  if (claim === null || !isFindingOverlay(edition, overlay)) return null;
  const article = indexOf(edition).articleById.get(claim.articleId);
  if (article === undefined) return null;
  return (
    <p className="checked-claim">
      {t('reach.checks')}{' '}
      <q lang={article.language}>{article.text.slice(claim.span.start, claim.span.end)}</q>{' '}
      <InternalLink
        href={linkTo.passage(claim.articleId, claim.span)}
        onFollow={() => actions.openArticle(claim.articleId, claim.span)}
      >
        {t('claims.passage')}
      </InternalLink>
    </p>
  );
}
