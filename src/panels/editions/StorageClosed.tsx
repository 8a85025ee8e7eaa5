import { useState } from 'react';
import { useEditionsWords } from './use-words-of-editions.ts';

/** Says that the browser has closed what it keeps, so that the page had to be loaded again. */
export function StorageClosed() {
  const { t } = useEditionsWords();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('editions.closed')}</p>
      <button type="button" className="text-button" onClick={() => setDismissed(true)}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
