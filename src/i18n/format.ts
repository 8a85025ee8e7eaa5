import { conventionsOf } from './conventions.ts';
import { formatDays, formatEdtf, writtenIn } from './date-format.ts';

/** Words for numbers, lengths and dates in the reader's convention. */
export interface Formats {
  readonly number: (value: number) => string;
  /** With its sign: "+472", "−29". */
  readonly signed: (value: number) => string;
  /** Whole kilometres: "1 084 km", with narrow no-break spaces in French; a few that are given with decimals keep them. */
  readonly km: (value: number) => string;
  /** How far something reaches, as it was given: with the decimals that it has, to the metre. */
  readonly given: (km: number) => string;
  readonly givenKm: (km: number) => string;
  /** "Environ" goes before it: three figures that count. */
  readonly km2: (value: number) => string;
  /** Two figures that count, for estimates: "21 millions". */
  readonly rounded: (value: number) => string;
  /** A date written in EDTF, at the precision that it has: "juin 2022", "25 ou 26 juin 2022", "29–31 mai 2023". */
  readonly date: (edtf: string) => string;
  /** Two days and what lies between: "10–30 juin 2022", "30 mai – 1er juin 2023". */
  readonly days: (first: string, last: string) => string;
  /** "Lviv, Riga et Minsk". */
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

export function createFormats(language: string): Formats {
  const locale = conventionsOf(language).locale;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const few = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const metre = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const given = (km: number) => (isGivenToTheMetre(km) ? metre : number).format(km);
  const signed = new Intl.NumberFormat(language, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const rounded = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  });
  // Below a million, figures: Intl's “480 mille” is no French.
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const written = writtenIn(language);
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  return {
    number: (value) => number.format(value),
    // A true minus sign, as wide as the plus.
    signed: (value) => signed.format(value).replace('-', '\u2212'),
    km: (value) => `${(isFewWithDecimals(value) ? few : number).format(value)}\u202fkm`,
    given,
    givenKm: (km) => `${given(km)}\u202fkm`,
    km2: (value) => `${number.format(Number(value.toPrecision(3)))}\u202fkm²`,
    rounded: (value) => (value < 1e6 ? short : rounded).format(value),
    date: (edtf) => formatEdtf(edtf, written, (days) => either.format(days)),
    days: (first, last) => formatDays(first, last, written),
    list: (items) => list.format(items),
    compare: collator.compare,
  };
}

/** A step of 0.5 km is not none; what was measured has more decimals than are given. */
const isFewWithDecimals = (km: number): boolean => km < 10 && km === Number(km.toFixed(2));

/** A figure that somebody gave has three decimals at most; what was converted or measured has more than count. */
export const isGivenToTheMetre = (km: number): boolean => km === Number(km.toFixed(3));
