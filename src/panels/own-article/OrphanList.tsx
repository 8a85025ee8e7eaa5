import type { Orphan } from '../../core/operations/own-article.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { useEdits } from '../review/use-edits.ts';
import { useAnswer } from '../shared/portee.ts';
import { EditFault } from './EditFault.tsx';
import { OrphanRows } from './OrphanRows.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly orphans: readonly Orphan[];
}

/** Mentions that an edit of the text left without a place: each is settled by one click. */
export function OrphanList({ open, orphans }: Props) {
  const { t } = useOwnArticleWords();
  const edits = useEdits();
  const log = useAnswer({ ask: 'log', from: 0, count: 20 });
  const last = log?.entries.find(({ isUndone }) => !isUndone)?.did;
  const isEditLast = last?.verb === 'edit text' && last.articleId === open.article.id;
  return (
    <section className="orphans" aria-labelledby="orphans">
      <h2 id="orphans">
        {t('orphans.followed', { followed: open.mentions.length, count: orphans.length })}
      </h2>
      {isEditLast && (
        <p>
          <button type="button" className="text-button" onClick={() => void edits.undo()}>
            {t('orphans.back')}
          </button>
        </p>
      )}
      <EditFault fault={edits.fault} />
      <OrphanRows open={open} orphans={orphans} edits={edits} />
      <p className="meta">{t('orphans.nothing-lost')}</p>
    </section>
  );
}
