import type { EdtfDate } from '../../core/dates/edtf.ts';
import { isEdtfLevel1 } from '../../core/dates/edtf-level1.ts';
import { findDates } from '../../core/dates/find-dates.ts';

/**
 * The date that somebody typed: EDTF, else in words of their language, which count from the article's date. Null where
 * it is none, or more than one.
 */
export function readDate(
  typed: string,
  language: string,
  article: EdtfDate | null,
): EdtfDate | null {
  const text = typed.trim();
  if (isEdtfLevel1(text)) return text;
  const [found, ...others] = findDates({ text, language, date: article });
  if (!found || others.length > 0) return null;
  return found.end - found.start === text.length ? found.edtf : null;
}
