import type { Translate } from '../i18n/translator.ts';

interface Props {
  readonly t: Translate;
  readonly fault: string;
}

/** Shown instead of everything when there is no edition to show. */
export function StartFault({ t, fault }: Props) {
  return (
    <div className="start-message" role="alert">
      <p>{t('app.editionFault', { fault })}</p>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {t('map.retry')}
      </button>
    </div>
  );
}
