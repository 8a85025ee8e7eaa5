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
  const inFigures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = inFigures ?? [];
  const dayFirst = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (inFigures !== null) return isEdtfDate(dayFirst) ? dayFirst : null;
  return edtfOf(text) ?? inWords(text, language);
}

/** The whole of what was typed must be the date. */
function inWords(text: string, language: string): EdtfDate | null {
  const [found, ...more] = findDates({ text, language, date: null });
  const isAll = found?.start === 0 && found.end === text.length && more.length === 0;
  return isAll && found.edtf !== null && isEdtfDate(found.edtf) ? found.edtf : null;
}
