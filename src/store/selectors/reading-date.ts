import type { EdtfDate } from '../../core/dates/edtf.ts';
import { membersAt } from '../../core/edition/membership.ts';
import type { CountryCode, Place } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { openArticle } from './article.ts';

/** The date of the open article, else of the edition's latest: who belonged where is told as of then. */
export const readingDate = (scene: Scene): EdtfDate | null =>
  openArticle(scene)?.article.date?.edtf ?? scene.head.latest;

/** A bloc's members when it was written, not today. */
export function blocMembers(
  { geometry }: Pick<Place, 'geometry'>,
  date: EdtfDate | null,
): readonly CountryCode[] {
  return date === null ? [] : membersAt({ geometry }, date).countries;
}

/** Which blocs a country belonged to when it was written. */
export interface Memberships {
  readonly date: EdtfDate;
  readonly blocsOf: (country: CountryCode) => readonly Place[];
}

export const memberships = (scene: Scene): Memberships | null => {
  const date = readingDate(scene);
  return date === null ? null : membershipsAt(scene.head.blocs, date);
};

const membershipsAt = memoise((blocs: readonly Place[], date: EdtfDate): Memberships => {
  const members = blocs.flatMap((bloc) => {
    const { state, countries } = membersAt(bloc, date);
    return state === 'existing' ? [{ bloc, countries: new Set(countries) }] : [];
  });
  return {
    date,
    blocsOf: (country) =>
      members.flatMap(({ bloc, countries }) => (countries.has(country) ? [bloc] : [])),
  };
});
