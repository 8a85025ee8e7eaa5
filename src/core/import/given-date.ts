import { type EdtfDate, isEdtfDate } from '../dates/edtf.ts';
import { findDates } from '../dates/find-dates.ts';
import { edtfOf } from './edtf-of.ts';

/**
 * A date as somebody types it: EDTF and other machines' notations, day before month in figures ("25/06/2022"), or in
 * words of a language ("25 juin 2022"). Null where it is none, or more than one.
 */
export function givenDate(written: string, language: string): EdtfDate | null {
  const text = written.trim().slice(0, 100);
  if (isEdtfDate(text)) return text;
  const figures = inFigures.exec(text);
  if (figures !== null) return dateOf(figures[3], figures[2], figures[1]);
  return edtfOf(text) ?? inWords(text, language);
}

const inFigures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:$|[ T]\d{1,2}:)/;

/**
 * A date as a table has it. In figures English writers put the day or the month first: there only what can be read in one
 * way is taken.
 *
 * @param language of the texts beside it
 */
export function columnDate(written: string, language: string): EdtfDate | null {
  const [, first, second, year] = inFigures.exec(written.trim().slice(0, 100)) ?? [];
  if (year === undefined) return inWords(written.trim().slice(0, 100), language);
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  const isEither = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  return isEither && language === 'en' ? null : (dayFirst ?? monthFirst);
}

function dateOf(year = '', month = '', day = ''): EdtfDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtfDate(date) ? date : null;
}

/** The whole of what was typed must be the date. */
function inWords(text: string, language: string): EdtfDate | null {
  const [found, ...more] = findDates({ text, language, date: null });
  const isAll = found?.start === 0 && found.end === text.length && more.length === 0;
  return isAll && found.edtf !== null && isEdtfDate(found.edtf) ? found.edtf : null;
}
