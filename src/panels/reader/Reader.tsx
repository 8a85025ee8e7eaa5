import { type ReactNode, useMemo } from 'react';
import { articleBlocks } from '../../core/edition/article-blocks.ts';
import { shownArticle } from '../../store/selectors/article.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useSlice } from '../shared/portee.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { BlockView } from './BlockView.tsx';
import { FollowSwitch } from './FollowSwitch.tsx';
import { MentionStepper } from './MentionStepper.tsx';
import './reader.css';
import { SenseLegend } from './SenseLegend.tsx';
import { useFollowText } from './use-follow-text.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useUnderlinedDates } from './use-underlined-dates.ts';

/** Only above an article of the reader's own. */
const OwnArticleHead = lazyPart(
  async () => (await import('../own-article/OwnArticleHead.tsx')).OwnArticleHead,
);

/** The open article, set to be read: every mention in it is a control; `margin` stands beside its lines. */
export function Reader({ margin }: { readonly margin: ReactNode }) {
  const open = useSlice(shownArticle);
  const blocks = useMemo(
    () => (open === null ? [] : articleBlocks(open.article, open.mentions)),
    [open],
  );
  const ref = useReadingPlace(open?.article.id ?? null);
  useUnderlinedDates(ref, open);
  useFollowText(ref, open);
  if (open === null) return null;
  const { article } = open;
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  return (
    <article className="reader" ref={ref}>
      {open.own !== undefined && <OwnArticleHead key={article.id} open={open} own={open.own} />}
      <ArticleHeader article={article} />
      <SenseLegend />
      <FollowSwitch />
      <div className="reader__text" lang={article.language}>
        {blocks.map((block) => (
          <BlockView key={block.start} block={block} lead={block === lead} />
        ))}
      </div>
      {margin}
      {open.mentions.length > 0 && <MentionStepper />}
    </article>
  );
}
