import { localised } from '../../core/localised.ts';
import { disambiguatedPlaces } from '../../store/selectors/places.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import './map-tools.css';

/** What stands on the map: nearer, farther, and which of several places in one spot is meant. */
export function MapTools() {
  const { actions, t } = usePortee();
  return (
    <>
      <div className="map-zoom">
        <button type="button" aria-label={t('map.zoomIn')} onClick={() => actions.zoomBy(1)}>
          +
        </button>
        <button type="button" aria-label={t('map.zoomOut')} onClick={() => actions.zoomBy(-1)}>
          −
        </button>
        <button type="button" aria-label={t('map.opening')} onClick={() => actions.showOpening()}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
          </svg>
        </button>
      </div>
      <Chooser />
    </>
  );
}

function Chooser() {
  const { actions, t } = usePortee();
  const places = useSlice(disambiguatedPlaces);
  const language = useSlice((state) => state.language);
  if (places.length === 0) return null;
  return (
    <fieldset className="map-chooser">
      <legend className="meta">{t('map.whichPlace')}</legend>
      <ul>
        {places.map(({ id, label }, at) => (
          <li key={id}>
            <button
              type="button"
              ref={at === 0 ? focusOnce : undefined}
              onClick={() => actions.selectPlace(id)}
            >
              {localised(label, language)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => actions.setDisambiguation([])}>
        {t('selection.close')}
      </button>
    </fieldset>
  );
}

/** The choice was asked for just now: the keyboard goes to it. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
