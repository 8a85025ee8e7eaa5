import { useDeferredValue, useState } from 'react';
import { shownPlaces } from '../../store/selectors/places.ts';
import { usePlaceFinder } from '../shared/place-finder.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { Filters } from './Filters.tsx';
import './place-list.css';
import { PlaceRow } from './PlaceRow.tsx';

/** Everything that is on the map, as a list: the most named first. */
export function PlaceList() {
  const { t } = usePortee();
  const { total, places } = useSlice(shownPlaces);
  const [wanted, setWanted] = useState('');
  const isFound = usePlaceFinder(useDeferredValue(wanted));
  const found = places.filter(({ place }) => isFound(place));
  return (
    <>
      <ViewHeading className="view-title">{t('places.heading', { count: total })}</ViewHeading>
      <Filters />
      <SearchField label={t('places.find')} value={wanted} onChange={setWanted} />
      {found.length === 0 ? (
        <p className="meta">{t('places.none')}</p>
      ) : (
        <ul className="place-list">
          {found.map(({ place, mentions }) => (
            <PlaceRow key={place.id} place={place} count={mentions} />
          ))}
        </ul>
      )}
    </>
  );
}
