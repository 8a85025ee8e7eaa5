import { membersAt } from '../../core/edition/membership.ts';
import { localised } from '../../core/localised.ts';
import { placeWords } from '../../i18n/parts/place.ts';
import type { PassagePage, PlaceBrief, PlaceDetails } from '../../library/answers.ts';
import { filtersAtRest } from '../../store/selectors/filters-at-rest.ts';
import { doubtfulPlaces } from '../../store/selectors/places.ts';
import { readingDate } from '../../store/selectors/reading-date.ts';
import { DoubtMark } from '../shared/DoubtMark.tsx';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { describePlace } from './describe-place.ts';
import { otherNames } from './other-names.ts';

interface Props {
  readonly places: readonly PlaceBrief[];
  /** Everything known of the place, where it is one and it has come. */
  readonly details: PlaceDetails | null;
  /** Null while they are on their way: nothing is counted yet. */
  readonly found: Pick<PassagePage, 'total' | 'articles' | 'atLeast'> | null;
}

/** Of a bloc: how many states belonged to it at the time that is read of. */
function Members({ place }: { readonly place: PlaceBrief }) {
  const { t, formats } = useWords(placeWords);
  const date = useSlice(readingDate);
  if (place.geometry.type !== 'members' || date === null) return null;
  const { state, countries } = membersAt(place, date);
  const count = state === 'existing' ? countries.length : 0;
  return ` ${t('place.members', { count, date: formats.date(date) })}`;
}

const countsKey = (atRest: boolean, atLeast = false) =>
  atLeast
    ? atRest
      ? 'place.countsAtLeast'
      : 'place.countsAtLeastFiltered'
    : atRest
      ? 'place.counts'
      : 'place.countsFiltered';

/** The names of what is selected, how else it is called, what it is, and how often it is named. */
export function PlaceHeading({ places, details, found }: Props) {
  const { t, formats } = useWords(placeWords);
  const language = useSlice((state) => state.language);
  const atRest = useSlice(filtersAtRest);
  const [place, second] = places;
  const doubtful = useSlice(
    (scene) => second === undefined && place !== undefined && doubtfulPlaces(scene).has(place.id),
  );
  if (place === undefined) return null;
  const counts =
    found === null
      ? ''
      : t(countsKey(atRest, found.atLeast), {
          passages: found.total,
          articles: found.articles,
        });
  return (
    <header className="place-heading">
      <h2 id="place-panel-heading">
        {formats.list(places.map(({ label }) => localised(label, language)))}
        {doubtful && <DoubtMark />}
      </h2>
      {second === undefined && details !== null && (
        <ul className="place-heading__names" aria-label={t('place.otherNames')}>
          {otherNames(details, language).map(({ name, tag }) => (
            <li key={name} lang={tag}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <p className="place-heading__meta meta">
        {second === undefined ? `${describePlace(place, language, t)} ${counts}` : counts}
        {second === undefined && <Members place={place} />}
      </p>
      {second === undefined && details !== null && details.note !== null && (
        <p className="place-heading__note meta">{localised(details.note, language)}</p>
      )}
    </header>
  );
}
