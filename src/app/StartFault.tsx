import type { Translate } from '../i18n/translator.ts';

interface Props {
  readonly t: Translate;
  /** The file at fault. */
  readonly file: string;
}

/** Shown instead of everything when there is no edition to show. */
export function StartFault({ t, file }: Props) {
  return (
    <div className="start-message" role="alert">
      <p>{t('app.editionFault')}</p>
      <p className="meta">{t('map.geodataFault', { file })}</p>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {t('map.retry')}
      </button>
    </div>
  );
}
