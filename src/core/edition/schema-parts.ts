import * as v from 'valibot';
import { isEdtfDate } from '../dates/edtf.ts';
import { isCountryCode, isRegionCode } from './country-codes.ts';

/** The pieces that several of the edition's schemas share. Messages go after the path: "x must …". */

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** An id that a permalink can carry as it is. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens'),
);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Of two letters there are few tags, all known: "ua" is a country, the language is "uk". */
export const languageTag = v.pipe(
  v.string(),
  v.check(
    (tag) =>
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) &&
      (!/^[a-z]{2}(?:-|$)/.test(tag) || languageNames.of(tag.slice(0, 2)) !== undefined),
    'must be a known BCP 47 language tag, such as "fr"',
  ),
);

/** A text by language, for readers in each: in one language at least. */
export const localised = v.pipe(
  v.record(languageTag, text),
  v.minEntries(1, 'must hold one text at least, by language'),
  v.readonly(),
);

export const edtfDate = v.pipe(
  v.string(),
  v.check(
    isEdtfDate,
    'must be a date of the calendar: YYYY, YYYY-MM, YYYY-MM-DD or an interval of two joined by "/"',
  ),
);

export const countryCode = v.pipe(
  v.string(),
  v.check(isCountryCode, 'must be a country’s ISO 3166-1 alpha-2 code'),
);

export const shapeUnit = v.pipe(
  v.string(),
  v.check(
    (code) => isCountryCode(code) || isRegionCode(code),
    'must be a country’s ISO 3166-1 alpha-2 code or a region’s ISO 3166-2 code',
  ),
);

/** Links enter the page as they are: no other scheme than the web's. */
export const webAddress = v.pipe(
  v.string(),
  v.url('must be an absolute URL'),
  v.regex(/^https?:\/\//i, 'must begin with http:// or https://'),
);

export const lngLat = v.pipe(
  v.strictTuple([
    v.pipe(
      v.number(),
      v.minValue(-180, 'must be a longitude'),
      v.maxValue(180, 'must be a longitude'),
    ),
    v.pipe(v.number(), v.minValue(-90, 'must be a latitude'), v.maxValue(90, 'must be a latitude')),
  ]),
  v.readonly(),
);

export const textQuote = v.strictObject({
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
});
