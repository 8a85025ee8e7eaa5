import type { PlaceId } from '../../core/edition/model.ts';
import { localised } from '../../store/localised.ts';
import { isArea } from '../../store/reach/origin-point.ts';
import type { Overlay } from '../../store/state.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { formatPoint } from './format-point.ts';

/** The words of the sentence for where a range is drawn from and beyond what. */
export function useOriginWords() {
  const { t, formats } = usePortee();
  const known = useSlice((scene) => scene.places);
  const language = useSlice((state) => state.language);
  const names = (ids: readonly PlaceId[]) =>
    formats.list(
      ids.map((id) => {
        const place = known.get(id);
        return place === undefined ? id : localised(place.label, language);
      }),
    );
  return {
    names,
    origin: ({ origin, mode }: Overlay) => {
      if (origin.type === 'point') return formatPoint(origin.point, language);
      const places = names(origin.placeIds);
      return isArea({ places: known }, origin) ? t(`reach.origin.${mode}`, { places }) : places;
    },
    beyond: ({ beyond }: Overlay) => (beyond.length === 0 ? t('reach.nothing') : names(beyond)),
  };
}
