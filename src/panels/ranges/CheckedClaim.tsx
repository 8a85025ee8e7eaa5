import { rangesWords } from '../../i18n/parts/ranges.ts';
import { isHeadlineOverlay } from '../../store/selectors/headline.ts';
import type { Overlay } from '../../store/state.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** The sentence of an article that this reach checks, where it checks one. */
export function CheckedClaim({ overlay }: { readonly overlay: Overlay }) {
  const { actions, t } = useWords(rangesWords);
  const head = useSlice((scene) => scene.head);
  const claim = isHeadlineOverlay(head, overlay) ? (head.headline?.claim ?? null) : null;
  const answer = useAnswer(claim && { ask: 'article', id: claim.articleId });
  if (claim === null || answer === null) return null;
  const { article } = answer;
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
