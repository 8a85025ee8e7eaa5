import { useState } from 'react';
import type { DateMention } from '../../core/edition/model.ts';
import { ownDatesWords } from '../../i18n/parts/own-dates.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { Edits } from '../review/use-edits.ts';
import { useWords } from '../shared/use-words.ts';
import { OwnDateRow } from './OwnDateRow.tsx';
import './own-dates.css';

interface Props {
  readonly open: AnnotatedArticle;
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** The dates that an article of one's own names, each with the days it was taken for, and the way to correct it. */
export function OwnDates({ open: { article, dates }, edits, onClose }: Props) {
  const { t } = useWords(ownDatesWords);
  const [done, setDone] = useState<'corrected' | 'removed' | null>(null);
  const correct = async (date: DateMention, edtf: string | null): Promise<boolean> => {
    const { articleId, id: dateId } = date;
    const isKept = await edits.apply([{ verb: 'correct date', articleId, dateId, edtf }]);
    setDone(isKept ? (edtf === null ? 'removed' : 'corrected') : null);
    return isKept;
  };
  const undo = async () => {
    setDone(null);
    await edits.undo();
  };
  return (
    <div className="own-dates">
      <h2>{t('dates.heading', { count: dates.length })}</h2>
      <ul>
        {dates.map((date) => (
          <OwnDateRow
            key={date.id}
            article={article}
            date={date}
            onCorrect={(edtf) => correct(date, edtf)}
          />
        ))}
      </ul>
      <p className="article-tools__row">
        <span role="status">{done !== null && t(`dates.${done}`)}</span>
        {done !== null && (
          <button type="button" className="text-button" onClick={() => void undo()}>
            {t('dates.undo')}
          </button>
        )}
        <button type="button" className="text-button" onClick={onClose}>
          {t('dates.close')}
        </button>
      </p>
    </div>
  );
}
