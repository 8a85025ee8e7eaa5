import { placeKinds } from '../../core/gazetteer/kind.ts';
import { localised } from '../../store/localised.ts';
import type { Overlay } from '../../store/state.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { formatPoint } from './format-point.ts';

const ownPoint = '';

/** Where a range is drawn from: a place of the edition, or a point that the reader puts down. */
export function OriginPicker({ overlay }: { readonly overlay: Overlay }) {
  const { actions, t, formats } = usePortee();
  const { key, origin } = overlay;
  const language = useSlice((state) => state.language);
  const places = useSlice((state) => state.edition.places);
  const placing = useSlice((state) => state.placingOrigin === key);
  const kinds = placeKinds.filter((kind) => kind !== 'bloc');
  return (
    <>
      <select
        aria-label={t('range.origin')}
        value={origin.type === 'place' ? origin.placeId : ownPoint}
        onChange={({ currentTarget }) => {
          const place = places.find(({ id }) => id === currentTarget.value);
          if (place === undefined) actions.setPlacingOrigin(key);
          else actions.setOrigin(key, { type: 'place', placeId: place.id });
        }}
      >
        <option value={ownPoint}>
          {origin.type === 'point' ? formatPoint(origin.point, language) : t('range.ownPoint')}
        </option>
        {kinds.map((kind) => {
          const ofKind = places
            .filter((place) => place.kind === kind)
            .map(({ id, label }) => ({ id, name: localised(label, language) }))
            .sort((a, b) => formats.compare(a.name, b.name));
          if (ofKind.length === 0) return null;
          return (
            <optgroup key={kind} label={t(`kind.${kind}`)}>
              {ofKind.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>{' '}
      <button
        type="button"
        className="text-button"
        aria-pressed={placing}
        onClick={() => actions.setPlacingOrigin(placing ? null : key)}
      >
        {t(placing ? 'range.placing' : 'range.place')}
      </button>
    </>
  );
}
