import type { EdtfDate } from '../dates/edtf.ts';
import { daysOf } from '../dates/edtf.ts';
import type { CountryCode, Membership, Place } from './model.ts';

/** A bloc's members at a date; of one that was gone by then, all that it ever had. */
export interface MembersAt {
  readonly countries: readonly CountryCode[];
  readonly state: 'existing' | 'dissolved' | 'not yet founded';
}

/**
 * The members of a bloc at a date. Of a month, a year or an interval its last day decides: who
 * joined in the course of it is a member, who left is not. A country is a member from the first day
 * of `from` up to, and without, the first day of `to`. A dissolved bloc keeps all its members, so
 * that a state of the past can still be shown; a place that is no bloc has none.
 */
export function membersAt({ geometry }: Pick<Place, 'geometry'>, date: EdtfDate): MembersAt {
  const day = daysOf(date)?.last;
  const memberships = geometry.type === 'members' ? geometry.memberships : [];
  if (day === undefined) return { countries: [], state: 'not yet founded' };
  const countries = membersOn(memberships, day);
  if (countries.length > 0) return { countries, state: 'existing' };
  if (memberships.every(({ from }) => firstDay(from) > day)) {
    return { countries: [], state: 'not yet founded' };
  }
  const everMembers = new Set(memberships.map(({ country }) => country));
  return { countries: [...everMembers], state: 'dissolved' };
}

const firstDay = (date: EdtfDate) => daysOf(date)?.first ?? '';

function membersOn(memberships: readonly Membership[], day: string): CountryCode[] {
  return memberships.flatMap(({ country, from, to }) =>
    firstDay(from) <= day && (to === null || day < firstDay(to)) ? [country] : [],
  );
}
