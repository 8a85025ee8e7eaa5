import './own-article.css';
import type { AnnotatedArticle, OwnRecord } from '../../library/answers.ts';
import { ImportedDetails } from '../adding/ImportedDetails.tsx';
import { ArticleTools } from './ArticleTools.tsx';
import { OrphanList } from './OrphanList.tsx';

interface Props {
  readonly open: AnnotatedArticle;
  readonly own: OwnRecord;
}

/** Above an article of the reader's own: what lost its place, what is known of it, what can be done with it. */
export function OwnArticleHead({ open, own }: Props) {
  return (
    <div className="own-article">
      {own.orphans.length > 0 && <OrphanList open={open} orphans={own.orphans} />}
      {own.imported !== null && <ImportedDetails open={open} imported={own.imported} />}
      <ArticleTools open={open} />
    </div>
  );
}
