import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '../../core/result.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { LookAgainFault, LookedAgain } from '../../store/adding/adding-port.ts';
import type { Edits } from '../review/use-edits.ts';
import { LookedChanges } from './LookedChanges.tsx';
import { notLoaded } from './not-loaded.ts';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** Looks through the article once more, and lists what it would change before it does. */
export function LookAgain({ open, edits, onClose }: Props) {
  const { t, openAdding } = useOwnArticleWords();
  const [looked, setLooked] = useState<Result<LookedAgain, LookAgainFault> | null>(null);
  const look = useEffectEvent(async (): Promise<void> => {
    setLooked(await openAdding().then((port) => port.lookAgain(open.article.id), notLoaded));
  });
  useEffect(() => {
    void look();
  }, []);

  const close = (
    <button type="button" className="text-button" onClick={onClose}>
      {t('again.close')}
    </button>
  );
  if (looked === null) return <p role="status">{t('again.looking')}</p>;
  if (!looked.ok) {
    return (
      <p role="alert">
        {t('again.fault')} {close}
      </p>
    );
  }
  const { operation } = looked.value;
  if (operation === null) {
    return (
      <p role="status">
        {t('again.nothing')} {close}
      </p>
    );
  }
  const count = operation.mentions.length + looked.value.change.gone.length;
  return (
    <div className="look-again">
      <h2>{t('again.title')}</h2>
      <LookedChanges open={open} looked={looked.value} level={3} />
      <p className="meta">{t('again.undecided')}</p>
      <p className="article-tools__row">
        <button
          type="button"
          className="filled-button"
          onClick={() => void edits.apply([operation]).then((isKept) => isKept && onClose())}
        >
          {t('again.apply', { count })}
        </button>
        <button type="button" className="text-button" onClick={onClose}>
          {t('again.leave')}
        </button>
      </p>
    </div>
  );
}
