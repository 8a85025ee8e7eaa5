import type { Translate } from '../i18n/translator.ts';

interface Props {
  readonly t: Translate;
  /** For who published it: which file, and what is wrong with it. */
  readonly fault: string;
}

/** Shown instead of everything when there is no edition to show. */
export function StartFault({ t, fault }: Props) {
  return (
    <div className="start-message" role="alert">
      <p>{t('app.editionFault')}</p>
      <p className="meta" lang="en">
        {fault}
      </p>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {t('map.retry')}
      </button>
    </div>
  );
}
