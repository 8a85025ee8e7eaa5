import { useState } from 'react';
import { mentionCounts, shownPlaces } from '../../store/selectors/mentions.ts';
import { matchesName } from '../../store/selectors/search.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { Filters } from './Filters.tsx';
import './place-list.css';
import { PlaceRow } from './PlaceRow.tsx';

/** Everything that is on the map, as a list: the most named first. */
export function PlaceList() {
  const { t } = usePortee();
  const places = useSlice(shownPlaces);
  const counts = useSlice(mentionCounts);
  const [wanted, setWanted] = useState('');
  const found = places.filter((place) => matchesName(place, wanted));
  return (
    <>
      <ViewHeading className="view-title">
        {t('places.heading', { count: places.length })}
      </ViewHeading>
      <Filters />
      <SearchField label={t('places.find')} value={wanted} onChange={setWanted} />
      {found.length === 0 ? (
        <p className="meta">{t('places.none')}</p>
      ) : (
        <ul className="place-list">
          {found.map((place) => (
            <PlaceRow key={place.id} place={place} count={counts.get(place.id) ?? 0} />
          ))}
        </ul>
      )}
    </>
  );
}
