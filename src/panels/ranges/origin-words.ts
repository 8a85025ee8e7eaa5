import type { PlaceId } from '../../core/edition/model.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { NamedPlace } from '../../i18n/place-words/grammar.ts';
import { placeWords } from '../../i18n/place-words/place-words.ts';
import type { Overlay } from '../../store/state.ts';
import { namedPlace } from '../place/named-place.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { formatPoint } from './format-point.ts';

/** The words of the sentence for where a range is drawn from, and from where it was in range already. */
export function useOriginWords() {
  const { t, formats } = useWords(rangesWords);
  const known = useSlice((scene) => scene.places);
  const language = useSlice((scene) => scene.language);
  const words = placeWords(language);
  const listed = (ids: readonly PlaceId[], write: (place: NamedPlace) => string) =>
    formats.list(
      ids.map((id) => {
        const place = known.get(id);
        return place === undefined ? id : write(namedPlace(place, language));
      }),
    );
  const names = (ids: readonly PlaceId[]) => listed(ids, words.the);
  return {
    names,
    /** What follows "depuis" for a range, and "autour" for a radius. */
    origin: (overlay: Overlay) => {
      const { type, origin, mode } = overlay;
      if (origin.type === 'point') {
        const point = formatPoint(origin.point, language);
        return type === 'radius' ? t('radius.point', { point }) : point;
      }
      const { placeIds } = origin;
      const isOfPoints = placeIds.every((id) => known.get(id)?.geometry.type === 'point');
      if (type === 'radius' || isOfPoints) {
        const places = type === 'radius' ? listed(placeIds, words.around) : names(placeIds);
        return placeIds.length > 1 || !isOfPoints ? t(`reach.points.${mode}`, { places }) : places;
      }
      return t(`reach.origin.${mode}`, { places: listed(placeIds, words.in) });
    },
    beyond: ({ beyond }: Overlay) => (beyond.length === 0 ? t('reach.nothing') : names(beyond)),
  };
}
