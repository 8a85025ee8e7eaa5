import type { Place } from '../../core/edition/model.ts';
import { localised } from '../../store/localised.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { describePlace } from './describe-place.ts';
import { otherNames } from './other-names.ts';

interface Props {
  readonly places: readonly Place[];
  readonly passages: number;
  readonly articles: number;
}

/** The names of what is selected, how else it is called, what it is, and how often it is named. */
export function PlaceHeading({ places, passages, articles }: Props) {
  const { t, formats } = usePortee();
  const language = useSlice((state) => state.language);
  const [place, second] = places;
  if (place === undefined) return null;
  const counts = t('place.counts', { passages, articles });
  return (
    <header className="place-heading">
      <h2 id="place-panel-heading">
        {formats.list(places.map(({ label }) => localised(label, language)))}
      </h2>
      {second === undefined && (
        <ul className="place-heading__names" aria-label={t('place.otherNames')}>
          {otherNames(place, language).map(({ name, tag }) => (
            <li key={name} lang={tag}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <p className="place-heading__meta meta">
        {second === undefined ? `${describePlace(place, language, t)} ${counts}` : counts}
      </p>
      {second === undefined && place.note !== null && (
        <p className="place-heading__note meta">{localised(place.note, language)}</p>
      )}
    </header>
  );
}
