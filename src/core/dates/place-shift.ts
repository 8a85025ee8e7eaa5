import { dayOfNumber, shiftMonth, weekdayOf } from './calendar.ts';
import { boundsOf } from './edtf-level1.ts';
import type { Meaning, Shift, Unit } from './meaning.ts';
import { edgeOf, type Surroundings } from './pick-year.ts';
import { type Anchor, type Placed, placed, relativeTo } from './placed.ts';
import { lastDay, numberOf, type Reference } from './reference.ts';
import type { ToldDate } from './told.ts';
import { dayTextOf, monthText, yearText } from './write-edtf.ts';

/** Places what is counted from another date; it is as exact as the unit that it is counted in. */
export function placeShift(
  shift: Shift,
  around: Surroundings,
  place: (meaning: Meaning, around: Surroundings) => Placed,
): Placed {
  const { unit, count, from } = shift;
  if (typeof from === 'object') return fromDate(shift, place(from, around));
  if (from === 'article') {
    const spoken = count === null ? null : daySpokenOn(unit, around);
    return spoken
      ? fromTold(shift, spoken, count ?? 0)
      : fromArticle(unit, count ?? 0, around.article);
  }
  const told = toldFor(unit, shift.whole ?? false, around);
  if (told && count !== null) return fromTold(shift, told, count);
  // "A year earlier" with nothing told compares with now.
  if (!told && count !== null && count < 0 && around.article && !shift.whole) {
    return fromArticle(unit, count, around.article);
  }
  return relativeTo({ to: 'told', unit, count });
}

/**
 * The day on which words like "tomorrow" were said, where the article's own day is not known: what is quoted was said
 * when what is told happened, so on the day told before, as long as the article can be of that time.
 */
function daySpokenOn(unit: Unit, { article, told, isQuoted }: Surroundings): ToldDate | null {
  if (unit !== 'day' || !isQuoted || !article || article.precision === 'days') return null;
  const day = told.day && numberOf(told.day.edtf);
  return day !== null && article.first <= day && day <= article.last ? told.day : null;
}

function fromArticle(unit: Unit, count: number, article: Reference | null): Placed {
  if (!article) return relativeTo({ to: 'article', unit, count });
  const from: Anchor = { type: 'article', edtf: article.edtf };
  const { year, month } = lastDay(article);
  // Of an article that is dated by its month or year alone, no day or week of its own can be told.
  const isInexact = article.precision !== 'days';
  if (isInexact && (unit === 'day' || unit === 'week')) return placed(article.edtf, from);
  switch (unit) {
    case 'day':
      return placed(
        count === 0 && article.first !== article.last
          ? article.edtf
          : dayTextOf(article.last + count),
        from,
      );
    case 'week':
      return placed(weekAround(article.last + count * 7), from);
    case 'month':
      if (article.precision === 'year') return placed(article.edtf, from);
      return placed(monthText(shiftMonth({ year, month }, count)), from);
    case 'year':
      return placed(yearText(year + count), from);
    case 'decade':
      return placed(`${yearText(year + count * 10).slice(0, -1)}X`, from);
  }
}

/** From Monday to Sunday, as ISO 8601 has it. */
export function weekAround(day: number): string {
  const monday = day - (weekdayOf(day) - 1);
  return `${dayTextOf(monday)}/${dayTextOf(monday + 6)}`;
}

/** The date told that a count of this unit starts from: one that is exact enough for it. */
function toldFor(unit: Unit, isWhole: boolean, { told }: Surroundings): ToldDate | null {
  if (unit === 'day' || (unit === 'week' && !isWhole)) return told.day;
  if (unit === 'week') return told.day ?? told.month;
  return unit === 'month' ? told.month : told.year;
}

function fromTold({ unit, whole }: Shift, told: ToldDate, count: number): Placed {
  const edge = edgeOf(told, count > 0 ? 'last' : 'first');
  if (edge === null) return relativeTo({ to: 'told', unit, count });
  return counted(edge, unit, count, whole ?? false, told.anchor, told.edtf);
}

function fromDate({ unit, count, whole }: Shift, date: Placed): Placed {
  if (!date.ok || count === null) return date;
  const { edtf, from } = date.value;
  const bounds = boundsOf(edtf);
  const edge = numberOf((count > 0 ? bounds?.last : bounds?.first) ?? '');
  return edge === null ? date : counted(edge, unit, count, whole ?? false, from, edtf);
}

function counted(
  edge: number,
  unit: Unit,
  count: number,
  isWhole: boolean,
  from: Anchor | null,
  edtf: string,
): Placed {
  const { year, month } = dayOfNumber(edge);
  switch (unit) {
    case 'day':
      return placed(count === 0 ? edtf : dayTextOf(edge + count), from);
    case 'week':
      return placed(isWhole ? weekAround(edge + count * 7) : dayTextOf(edge + count * 7), from);
    case 'month':
      return placed(monthText(shiftMonth({ year, month }, count)), from);
    case 'year':
      return placed(yearText(year + count), from);
    case 'decade':
      return placed(`${yearText(year + count * 10).slice(0, -1)}X`, from);
  }
}
