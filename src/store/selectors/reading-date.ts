import { daysOf, type EdtfDate } from '../../core/dates/edtf.ts';
import { membersAt } from '../../core/edition/membership.ts';
import type { CountryCode, Place } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { openArticle } from './article.ts';

/**
 * The day as of which is told who belonged where: that of the open article, else the last of the window of days,
 * else that of the edition's latest article. An article from outside the window does not speak for it.
 */
export function readingDate(scene: Scene): EdtfDate | null {
  const { window } = scene.filters;
  const open = openArticle(scene)?.article.date?.edtf ?? null;
  if (window === null) return open ?? scene.head.latest;
  const days = open === null ? null : daysOf(open);
  const isWithin = days !== null && days.first <= window.last && window.first <= days.last;
  return isWithin ? open : window.last;
}

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
  /** The blocs that there were, with how many members. */
  readonly blocs: readonly { readonly bloc: Place; readonly members: number }[];
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
    blocs: members.map(({ bloc, countries }) => ({ bloc, members: countries.size })),
    blocsOf: (country) =>
      members.flatMap(({ bloc, countries }) => (countries.has(country) ? [bloc] : [])),
  };
});
