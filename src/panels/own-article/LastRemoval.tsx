import './own-article.css';
import { useEdits } from '../review/use-edits.ts';
import { useAnswer } from '../shared/portee.ts';
import { EditFault } from './EditFault.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** Where articles were removed last: so many, and the way back. */
export function LastRemoval() {
  const { t } = useOwnArticleWords();
  const edits = useEdits();
  const log = useAnswer({ ask: 'log', from: 0, count: 20 });
  const last = log?.entries.find(({ isUndone }) => !isUndone)?.did;
  if (last?.verb !== 'remove articles') return null;
  return (
    <p className="last-removal" role="status">
      {t('own.removed', { count: last.articleIds.length })}{' '}
      <button type="button" className="text-button" onClick={() => void edits.undo()}>
        {t('own.removed-undo')}
      </button>
      <EditFault fault={edits.fault} />
    </p>
  );
}
