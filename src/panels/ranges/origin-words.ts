import type { PlaceId } from '../../core/edition/model.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { NamedPlace } from '../../i18n/place-words/grammar.ts';
import { placeWords } from '../../i18n/place-words/place-words.ts';
import { isArea } from '../../store/reach/origin-point.ts';
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
    origin: ({ origin, mode }: Overlay) => {
      if (origin.type === 'point') return formatPoint(origin.point, language);
      return isArea({ places: known }, origin)
        ? t(`reach.origin.${mode}`, { places: listed(origin.placeIds, words.in) })
        : names(origin.placeIds);
    },
    beyond: ({ beyond }: Overlay) => (beyond.length === 0 ? t('reach.nothing') : names(beyond)),
  };
}
