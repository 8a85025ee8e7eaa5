import type { EdtfDate } from '../dates/edtf.ts';
import { isEdtfDate } from '../dates/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The calendar date in a machine's notation, as it is written there, whatever the time zone: ISO 8601
 * ("2022-06-25T23:50:00+02:00"), RFC 822 ("Sat, 25 Jun 2022 10:00:00 GMT") and PDF ("D:20220625…").
 * Null for anything else.
 */
export function edtfOf(written: string): EdtfDate | null {
  const text = written.trim().slice(0, 100);
  return checked(isoDate(text)) ?? checked(rfc822Date(text)) ?? checked(pdfDate(text)) ?? null;
}

const checked = (date: string | null): EdtfDate | null =>
  date !== null && isEdtfDate(date) ? date : null;

function isoDate(text: string): string | null {
  const match = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?:$|[T\s].*$)/.exec(text);
  if (match === null) return null;
  return [match[1], match[2], match[3]].filter((part) => part !== undefined).join('-');
}

function rfc822Date(text: string): string | null {
  const match = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]{0,6}\s+(\d{4})\b/.exec(
    text,
  );
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '');
  if (match === null || month < 0) return null;
  return `${match[3]}-${padded(month + 1)}-${padded(Number(match[1]))}`;
}

function pdfDate(text: string): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text);
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}

const padded = (number: number): string => String(number).padStart(2, '0');

/** The date that an address carries: "/2022/06/25/", "/2022/6/25/", "-2022-06-25". */
export function dateInAddress(address: string): EdtfDate | null {
  const match = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/._-]|$)/.exec(address);
  if (match === null) return null;
  return checked(`${match[1]}-${padded(Number(match[2]))}-${padded(Number(match[3]))}`);
}
