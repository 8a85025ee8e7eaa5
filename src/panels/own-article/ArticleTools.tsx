import { useState } from 'react';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { useEdits } from '../review/use-edits.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { EditFault } from './EditFault.tsx';
import { LookAgain } from './LookAgain.tsx';
import { TextEditor } from './TextEditor.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** Reads what is typed as the geoparser's worker does: only for whoever corrects a date. */
const OwnDates = lazyPart(async () => (await import('../own-dates/OwnDates.tsx')).OwnDates);

/** What can be done with an article of the reader's own: its text edited or replaced, looked through again, its dates corrected, removed. */
export function ArticleTools({ open }: { readonly open: AnnotatedArticle }) {
  const { t, actions } = useOwnArticleWords();
  const edits = useEdits();
  const [tool, setTool] = useState<'text' | 'again' | 'dates' | null>(null);
  const { article } = open;
  const remove = async () => {
    const isDone = await edits.apply([{ verb: 'remove articles', articleIds: [article.id] }]);
    if (isDone) actions.openHome();
  };
  if (tool === 'text') {
    return (
      <TextEditor
        article={article}
        edits={edits}
        // The new words may name places as well.
        onKept={() => setTool('again')}
        onLeave={() => setTool(null)}
      />
    );
  }
  const close = () => setTool(null);
  return (
    <section className="article-tools" aria-label={t('own.tools')}>
      <EditFault fault={edits.fault} />
      {tool === 'again' && (
        <LookAgain key={article.text} open={open} edits={edits} onClose={close} />
      )}
      {tool === 'dates' && <OwnDates open={open} edits={edits} onClose={close} />}
      {tool === null && (
        <p className="article-tools__row">
          <button type="button" className="text-button" onClick={() => setTool('text')}>
            {t('own.edit')}
          </button>
          <button type="button" className="text-button" onClick={() => setTool('again')}>
            {t('own.again')}
          </button>
          <button type="button" className="text-button" onClick={() => setTool('dates')}>
            {t('own.dates')}
          </button>
          <button type="button" className="text-button" onClick={() => void remove()}>
            {t('own.remove')}
          </button>
        </p>
      )}
    </section>
  );
}
