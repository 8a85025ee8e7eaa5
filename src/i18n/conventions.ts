import { isLanguage, type Language } from './languages.ts';

/** What a language writes in its own way where no message stands. */
interface Conventions {
  /** Whose forms of dates and numbers it takes. */
  readonly locale: string;
  /** What stands behind the name of a place that is not yet sure. */
  readonly doubt: string;
  /** The letter of western longitudes, and what parts a latitude from a longitude. */
  readonly west: string;
  readonly besideLatitude: string;
  /** Before a length that depends on how finely it is measured, and between two lengths. */
  readonly about: string;
  readonly to: string;
  /** The first of a month, which CLDR leaves to the caller. */
  readonly firstDay: string;
  /** Between hours and minutes. */
  readonly hours: string;
}

const byLanguage: Readonly<Record<Language, Conventions>> = {
  fr: {
    locale: 'fr',
    doubt: '\u00a0?',
    west: 'O',
    besideLatitude: '\u00a0;',
    about: 'environ',
    to: 'à',
    firstDay: '1er',
    hours: '\u202fh\u202f',
  },
  // British: "25 June 2022", "Latvia, Poland and Estonia".
  en: {
    locale: 'en-GB',
    doubt: '?',
    west: 'W',
    besideLatitude: ',',
    about: 'about',
    to: 'to',
    firstDay: '1',
    hours: ':',
  },
};

/** Of a language that the interface does not speak: those of English, in its own locale. */
export const conventionsOf = (language: string): Conventions =>
  isLanguage(language) ? byLanguage[language] : { ...byLanguage.en, locale: language };
