import { conventionsOf } from './conventions.ts';
import type { Language } from './languages.ts';

/** A length as a map writes it: the span of what sources say, "about" where a length depends on how finely it is measured. */
export function lengthWords(
  {
    lowKm,
    highKm,
    about,
  }: { readonly lowKm: number; readonly highKm: number; readonly about: boolean },
  language: Language,
): string {
  const { number, km } = formatsOf(language);
  const [low, high] = [Math.round(lowKm), Math.round(highKm)];
  const words = conventionsOf(language);
  const span =
    low === high ? km.format(high) : `${number.format(low)}\u00a0${words.to} ${km.format(high)}`;
  return about ? `${words.about} ${span}` : span;
}

const formatsOf = (language: Language) => ({
  number: new Intl.NumberFormat(language, { maximumFractionDigits: 0 }),
  km: new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  }),
});
