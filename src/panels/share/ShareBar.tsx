import { shareWords } from '../../i18n/parts/share.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** Says what is being shared, and leads back to it. */
export function ShareBar() {
  const { actions, t } = useWords(shareWords);
  const view = useSlice(({ screen }) => screen.view);
  return (
    <div className="mode-bar">
      <b>{t('share.heading')}</b>
      <span className="meta">{t(`share.what.${view}`)}</span>
      <span className="mode-bar__end">
        <button type="button" className="text-button" onClick={() => actions.closeSharing()}>
          {t('share.close')}
        </button>
        <kbd>{t('share.escape')}</kbd>
      </span>
    </div>
  );
}
