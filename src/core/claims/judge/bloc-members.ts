import { daysOf } from '../../dates/edtf.ts';
import type { BlocFacts } from '../world-facts.ts';

const firstDay = (date: string): string => daysOf(date)?.first ?? date;

/** A bloc's members on a day (YYYY-MM-DD), or those of today where there is none; null for a bloc that nobody knows. */
export function membersOn(bloc: BlocFacts | undefined, day: string | null): string[] | null {
  if (bloc === undefined) return null;
  const members = bloc.members.flatMap(([country, from, to]) => {
    const isIn =
      day === null ? to === null : firstDay(from) <= day && (to === null || day < firstDay(to));
    return isIn ? [country] : [];
  });
  return [...new Set(members)];
}

/** How many members are no countries by then, as the European Union in the G20. */
export const othersOn = ({ others }: BlocFacts, day: string | null): number =>
  others.filter(([, from]) => day === null || firstDay(from) <= day).length;

/** The members that are suspended by then: some count them, and others do not. */
export const suspendedOn = ({ suspended }: BlocFacts, day: string | null): string[] =>
  suspended.flatMap(([country, from]) => (day === null || firstDay(from) <= day ? [country] : []));
