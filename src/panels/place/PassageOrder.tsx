import { placeWords } from '../../i18n/parts/place.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** Whether the passages stand by article, or in the order of what they tell. */
export function PassageOrder() {
  const { actions, t } = useWords(placeWords);
  const byDate = useSlice((scene) => scene.passagesByDate);
  return (
    <fieldset className="passage-order">
      <legend className="visually-hidden">{t('passages.order')}</legend>
      <button
        type="button"
        className="text-button"
        aria-pressed={!byDate}
        onClick={() => actions.orderPassages(false)}
      >
        {t('passages.by-article')}
      </button>
      <button
        type="button"
        className="text-button"
        aria-pressed={byDate}
        onClick={() => actions.orderPassages(true)}
      >
        {t('passages.by-date')}
      </button>
    </fieldset>
  );
}
