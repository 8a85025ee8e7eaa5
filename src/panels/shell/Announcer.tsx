import { localised } from '../../store/localised.ts';
import { countPassages, selectedPassages } from '../../store/selectors/passages.ts';
import { selectedPlaces } from '../../store/selectors/selected-places.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Tells people who do not see the map what is selected and what is drawn. */
export function Announcer() {
  const { t, formats } = usePortee();
  const language = useSlice((state) => state.language);
  const places = useSlice(selectedPlaces);
  const groups = useSlice(selectedPassages);
  const overlays = useSlice((state) => state.overlays.length);
  const passages = countPassages(groups);
  const names = formats.list(places.map(({ label }) => localised(label, language)));
  return (
    <div className="visually-hidden" role="status">
      {places.length > 0 && t('announce.selection', { names, passages, articles: groups.length })}
      {overlays > 0 && ` ${t('announce.ranges', { count: overlays })}`}
    </div>
  );
}
