import type { DayRange, EdtfDate } from '../../core/dates/edtf.ts';
import { daysOf } from '../../core/dates/edtf.ts';
import { isDay } from '../../core/dates/is-day.ts';
import { conventionsOf } from '../../i18n/conventions.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Puts dates and windows of days into words. */
export interface DateWords {
  /** A date of EDTF level 1. */
  readonly date: (edtf: EdtfDate) => string;
  /** A stretch of days: "10–30 juin 2022", "juin 2022", "2022 à 2024". */
  readonly days: (days: DayRange) => string;
  /** The years that a stretch touches. */
  readonly years: (days: DayRange) => string;
  /** A label of the axis. */
  readonly tick: (day: string, shows: 'day' | 'full day' | 'month' | 'year') => string;
}

export function dateWords(
  language: Language,
  formats: Formats,
  t: Translate<keyof typeof import('../../i18n/parts/timeline/fr.json')>,
): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(conventionsOf(language).locale, { ...options, timeZone: 'UTC' });
  const shortMonth = format({ month: 'short' });

  const years = ({ first, last }: DayRange): string => {
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
    return from === to ? from : t('time.years', { from, to });
  };

  const days = ({ first, last }: DayRange): string => {
    if (first === last) return formats.date(first);
    const month = first.slice(0, 7);
    if (first.endsWith('-01-01') && last.endsWith('-12-31')) return years({ first, last });
    if (daysOf(month)?.first === first && daysOf(month)?.last === last) return formats.date(month);
    return formats.days(first, last);
  };

  const one = (edtf: EdtfDate): string => {
    if (/[~%?]$/.test(edtf))
      return t('time.about', { date: one(edtf.slice(0, -1)), part: partOf(edtf.slice(0, -1)) });
    const year = edtf.slice(0, 4);
    const season = /^\d{4}-(2[1-4])$/.exec(edtf)?.[1];
    if (season === '21') return t('time.season.21', { year });
    if (season === '22') return t('time.season.22', { year });
    if (season === '23') return t('time.season.23', { year });
    if (season === '24') return t('time.season.24', { year });
    if (/^\d{3}X$/.test(edtf)) return t('time.decade', { year: `${edtf.slice(0, 3)}0` });
    if (/^\d{2}XX$/.test(edtf)) {
      const from = edtf.slice(0, 2);
      return t('time.century', { year: `${from}00`, to: `${from}99` });
    }
    return formats.date(edtf.replace(/-XX/g, ''));
  };

  return {
    days,
    years,
    date: (edtf) => {
      const [from = '', to] = edtf.split('/');
      if (to === undefined) return one(from);
      if (from === '' || from === '..') return t('time.until', { date: one(to), part: partOf(to) });
      if (to === '' || to === '..') return t('time.since', { date: one(from), part: partOf(from) });
      // Two days are told together; what is less exact stays so.
      const stretch = from.length === 10 && to.length === 10 ? daysOf(edtf) : null;
      return stretch === null ? `${one(from)} – ${one(to)}` : days(stretch);
    },
    tick: (day, shows) => {
      if (shows === 'year') return day.slice(0, 4);
      if (shows === 'full day') return formats.date(day);
      if (shows === 'day') return String(Number(day.slice(8)));
      const month = shortMonth.format(new Date(day));
      return day.slice(5, 7) === '01' ? `${month} ${day.slice(0, 4)}` : month;
    },
  };
}

/** How exact a date is: languages put other words before a day than before a month. */
const partOf = (edtf: EdtfDate): 'day' | 'other' => (isDay(edtf) ? 'day' : 'other');
