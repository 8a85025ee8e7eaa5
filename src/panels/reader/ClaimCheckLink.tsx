import type { Block } from '../../core/edition/article-blocks.ts';
import { articleOnScreen } from '../../store/screen.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Under the paragraph that makes the claim the edition's headline checks: the way to the check. */
export function ClaimCheckLink({
  block,
}: {
  readonly block: Exclude<Block, { kind: 'boilerplate' }>;
}) {
  const { actions, t } = usePortee();
  const claim = useSlice((state) => state.head.headline?.claim ?? null);
  const here = useSlice(({ screen }) => articleOnScreen(screen) === claim?.articleId);
  if (claim === null || !here) return null;
  const length = block.runs.reduce((sum, { text }) => sum + text.length, 0);
  if (claim.span.start < block.start || claim.span.end > block.start + length) return null;
  return (
    <p className="claim-check">
      <InternalLink href={linkTo.panel('ranges')} onFollow={() => actions.showHeadline()}>
        {t('reach.check')}
      </InternalLink>
    </p>
  );
}
