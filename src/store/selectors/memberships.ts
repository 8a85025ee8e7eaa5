import { compareDates, type EdtfDate } from '../../core/dates/edtf.ts';
import { membersAt } from '../../core/edition/membership.ts';
import type { CountryCode, Edition, Place } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { indexOf } from './edition-index.ts';

/** Which blocs a country belonged to when it was written: at the open article's date, else the latest. */
export interface Memberships {
  readonly date: EdtfDate;
  readonly blocsOf: (country: CountryCode) => readonly Place[];
}

export const memberships = (state: State): Memberships | null => {
  const date = readingDate(state);
  return date === null ? null : membershipsAt(state.edition, date);
};

function readingDate({ edition, articleId }: State): EdtfDate | null {
  const open = articleId && indexOf(edition).articleById.get(articleId)?.date;
  if (open) return open.edtf;
  const dates = edition.articles.flatMap(({ date }) => (date === null ? [] : [date.edtf]));
  return dates.sort(compareDates).at(-1) ?? null;
}

const membershipsAt = memoise((edition: Edition, date: EdtfDate): Memberships => {
  const blocs = edition.places.filter(({ geometry }) => geometry.type === 'members');
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
