import { dayNumber, shiftMonth, weekdayOf } from './calendar.ts';
import type { Meaning, Season, Stretch } from './meaning.ts';
import type { Surroundings } from './pick-year.ts';
import { type Anchor, type Placed, placed, relativeTo } from './placed.ts';
import { lastDay, type Reference } from './reference.ts';
import { dayTextOf, monthText, yearText } from './write-edtf.ts';

type Place = (meaning: Meaning, around: Surroundings) => Placed;

/** Places a season; a winter is of the year that it begins in. */
export function placeSeason(season: Season, around: Surroundings, place: Place): Placed {
  const code = season.season;
  if (season.year !== undefined) return placed(`${yearText(season.year)}-${code}`, null);
  if (season.ofYear) return inYear(place(season.ofYear, around), (year) => `${year}-${code}`);
  const { article, told } = around;
  const frame = told.saidYear;
  const isOfFrame = frame && frame.paragraph === around.paragraph && frame.isFronted && !season.way;
  if (frame && (!article || isOfFrame)) {
    return placed(`${frame.edtf.slice(0, 4)}-${code}`, frame.anchor);
  }
  if (!article) return relativeTo({ to: 'year', season: code });
  const from: Anchor = { type: 'article', edtf: article.edtf };
  return placed(`${yearText(seasonYear(season, article, around))}-${code}`, from);
}

/** Half a year: of seasons without a verb the nearest is meant. */
const halfYear = 183;

function seasonYear({ season, way }: Season, article: Reference, { tense }: Surroundings): number {
  const { year } = lastDay(article);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2];
  const start = (of: number): number => dayNumber({ year: of, month: (season - 20) * 3, day: 1 });
  const end = (of: number): number => start(of) + 91;
  const lastBefore = candidates.filter((of) => end(of) < article.first).at(-1) ?? year;
  const lastBegun = candidates.filter((of) => start(of) <= article.last).at(-1) ?? year;
  const nextToBegin = candidates.find((of) => start(of) > article.last) ?? year;
  const nextToEnd = candidates.find((of) => end(of) >= article.first) ?? year;
  if (way === 'last') return lastBefore;
  if (way === 'next') return nextToBegin;
  if (way !== 'this' && tense === 'past') return lastBegun;
  if (tense === 'future') return nextToEnd;
  return start(nextToEnd) - article.last <= halfYear ? nextToEnd : lastBegun;
}

function inYear(year: Placed, write: (year: string) => string): Placed {
  return year.ok ? placed(write(year.value.edtf.slice(0, 4)), year.value.from) : year;
}

/** Places a quarter or a half of a year as an interval of months: EDTF has no code for it at level 1. */
export function placeStretch(stretch: Stretch, around: Surroundings, place: Place): Placed {
  if (stretch.from === 0) return byWay(stretch, around);
  const months = (year: string): string => {
    const first = { year: Number(year), month: stretch.from };
    return `${monthText(first)}/${monthText(shiftMonth(first, stretch.months - 1))}`;
  };
  if (stretch.year !== undefined) return placed(months(yearText(stretch.year)), null);
  if (stretch.ofYear) return inYear(place(stretch.ofYear, around), months);
  const { article, told, tense } = around;
  if (!article) {
    const { year } = told;
    return year
      ? placed(months(year.edtf.slice(0, 4)), year.anchor)
      : relativeTo({ to: 'year', month: stretch.from });
  }
  const { year } = lastDay(article);
  const start = dayNumber({ year, month: stretch.from, day: 1 });
  const isPast = tense === 'past' && start > article.last;
  const chosen = isPast ? year - 1 : year;
  return placed(months(yearText(chosen)), { type: 'article', edtf: article.edtf });
}

/** The stretch of so many months beside the article's own. */
function byWay({ months, way }: Stretch, { article }: Surroundings): Placed {
  const side = way === 'last' ? -1 : way === 'next' ? 1 : 0;
  if (!article) return relativeTo({ to: 'article', unit: 'month', count: side * months });
  const { year, month } = lastDay(article);
  const own = { year, month: month - ((month - 1) % months) };
  const first = shiftMonth(own, side * months);
  const edtf = `${monthText(first)}/${monthText(shiftMonth(first, months - 1))}`;
  return placed(edtf, { type: 'article', edtf: article.edtf });
}

/** Places a weekend, Saturday and Sunday. */
export function placeWeekend(
  { way }: Extract<Meaning, { type: 'weekend' }>,
  { article, tense }: Surroundings,
): Placed {
  if (!article) return relativeTo({ to: 'article', weekday: 6, way });
  const from: Anchor = { type: 'article', edtf: article.edtf };
  if (article.precision !== 'days') return placed(article.edtf, from);
  const saturday = saturdayFor(way, tense === 'past' || way === null, article.last);
  return placed(`${dayTextOf(saturday)}/${dayTextOf(saturday + 1)}`, from);
}

function saturdayFor(way: 'last' | 'next' | 'this' | null, isPast: boolean, today: number): number {
  const weekday = weekdayOf(today);
  const ofWeek = today - weekday + 6;
  const isNow = weekday >= 6;
  if (way === 'last') return ofWeek - 7;
  if (way === 'next') return isNow ? ofWeek + 7 : ofWeek;
  return isPast && !isNow ? ofWeek - 7 : ofWeek;
}
