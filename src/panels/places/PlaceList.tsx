import { useDeferredValue, useState } from 'react';
import { placesWords } from '../../i18n/parts/places.ts';
import { filtersAtRest } from '../../store/selectors/filters-at-rest.ts';
import { rankedPlaces } from '../../store/selectors/ranked-places.ts';
import { usePlaceFinder } from '../shared/place-finder.ts';
import { useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { Filters } from './Filters.tsx';
import './place-list.css';
import { PlaceRow } from './PlaceRow.tsx';

/** As many as can be taken in; more come when they are asked for. */
const mostAtFirst = 60;

const headingKey = (atRest: boolean, atLeast: boolean) =>
  atRest ? 'places.heading' : atLeast ? 'places.filteredAtLeast' : 'places.filtered';

/** Everything that is on the map, as a list: the most named first. */
export function PlaceList() {
  const { t } = useWords(placesWords);
  const { total, places, atLeast = false } = useSlice(rankedPlaces);
  const atRest = useSlice(filtersAtRest);
  const [wanted, setWanted] = useState('');
  const isFound = usePlaceFinder(useDeferredValue(wanted));
  const [shown, setShown] = useState(mostAtFirst);
  const found = places.filter(({ place }) => isFound(place));
  const heading = (
    <ViewHeading className="view-title">
      {t(headingKey(atRest, atLeast), { count: total })}
    </ViewHeading>
  );
  // Of nothing there is nothing to be searched or filtered.
  if (total === 0 && atRest) return heading;
  return (
    <>
      {heading}
      <Filters />
      <SearchField label={t('places.find')} value={wanted} onChange={setWanted} />
      {found.length === 0 ? (
        <p className="meta">{t('places.none')}</p>
      ) : (
        <ul className="place-list">
          {found.slice(0, shown).map(({ place, mentions }) => (
            <PlaceRow key={place.id} place={place} count={mentions} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + mostAtFirst)}>
          {t('places.more', { count: found.length - shown })}
        </button>
      )}
    </>
  );
}
