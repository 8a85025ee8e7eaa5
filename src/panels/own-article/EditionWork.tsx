import './own-article.css';
import type { Edits } from '../review/use-edits.ts';
import { useAnswer } from '../shared/portee.ts';
import { EditionLookAgain } from './EditionLookAgain.tsx';
import { EditionOrphans } from './EditionOrphans.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** What is done with all articles of the edition at once. */
export type EditionTask = 'orphans' | 'again';

interface Props {
  /** Null: what there is to do is named. */
  readonly task: EditionTask | null;
  readonly edits: Edits;
  readonly onTask: (task: EditionTask | null) => void;
}

/** Work on all articles of the edition: mentions that lost their place, and a newer look at the texts. */
export function EditionWork({ task, edits, onTask }: Props) {
  const { t } = useOwnArticleWords();
  const lost = useAnswer({ ask: 'orphans' });
  if (task === null) {
    return (
      <section className="edition-work">
        <div className="section-head section-head--strong">
          <h2>{t('edition.work')}</h2>
        </div>
        <ul>
          {lost !== null && lost.total > 0 && (
            <li>
              <button type="button" className="text-button" onClick={() => onTask('orphans')}>
                {t('edition.orphans', { count: lost.total })}
              </button>
            </li>
          )}
          <li>
            <button type="button" className="text-button" onClick={() => onTask('again')}>
              {t('edition.again')}
            </button>
          </li>
        </ul>
      </section>
    );
  }
  return (
    <div className="edition-task">
      {task === 'again' && <EditionLookAgain edits={edits} />}
      {task === 'orphans' && lost !== null && <EditionOrphans lost={lost} edits={edits} />}
      <p>
        <button type="button" className="text-button" onClick={() => onTask(null)}>
          {t('edition.back')}
        </button>
      </p>
    </div>
  );
}
