import { localised } from '../../core/localised.ts';
import { selectedPassages } from '../../store/selectors/passages.ts';
import { selectedPlaces } from '../../store/selectors/places.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Tells people who do not see the map what is selected and what is drawn. */
export function Announcer() {
  const { t, formats } = usePortee();
  const language = useSlice((state) => state.language);
  const places = useSlice(selectedPlaces);
  const found = useSlice(selectedPassages);
  const overlays = useSlice((state) => state.overlays.length);
  const names = formats.list(places.map(({ label }) => localised(label, language)));
  return (
    <div className="visually-hidden" role="status">
      {places.length > 0 &&
        found !== null &&
        t('announce.selection', { names, passages: found.total, articles: found.articles })}
      {overlays > 0 && ` ${t('announce.ranges', { count: overlays })}`}
    </div>
  );
}
