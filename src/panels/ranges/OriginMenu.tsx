import { rangesWords } from '../../i18n/parts/ranges.ts';
import { isArea } from '../../store/reach/origin-point.ts';
import type { Overlay } from '../../store/state.ts';
import { reachModes } from '../../store/state.ts';
import { Menu } from '../shared/Menu.tsx';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { CoordinateField } from './CoordinateField.tsx';
import { useOriginWords } from './origin-words.ts';
import { PlaceChoices } from './PlaceChoices.tsx';

/** Where a range is drawn from: places together, by points or areas, or a point of the reader's. */
export function OriginMenu({ overlay }: { readonly overlay: Overlay }) {
  const { actions, t } = useWords(rangesWords);
  const { key, origin, mode } = overlay;
  const placing = useSlice((state) => state.placingOrigin === key);
  const extended = useSlice((scene) => isArea(scene, origin));
  const words = useOriginWords();
  return (
    <Menu label={t('range.origin')} chosen={words.origin(overlay)}>
      {extended && (
        <fieldset className="reach-modes">
          <legend className="meta">{t('reach.mode')}</legend>
          {reachModes.map((choice) => (
            <label key={choice} className="choice">
              <input
                type="radio"
                name={`mode-${key}`}
                checked={mode === choice}
                onChange={() => actions.setMode(key, choice)}
              />
              <span>
                {t(`reach.${choice}`)} <span className="meta">{t(`reach.${choice}Explained`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="own-point">
        <button
          type="button"
          className="text-button"
          aria-pressed={placing}
          onClick={() => actions.setPlacingOrigin(placing ? null : key)}
        >
          {t(placing ? 'range.placing' : 'range.place')}
        </button>
        <CoordinateField onPoint={(point) => actions.setOrigin(key, { type: 'point', point })} />
      </div>
      <PlaceChoices
        chosen={origin.type === 'places' ? origin.placeIds : []}
        onChange={(placeIds) => {
          if (placeIds.length > 0) actions.setOrigin(key, { type: 'places', placeIds });
        }}
      />
    </Menu>
  );
}
