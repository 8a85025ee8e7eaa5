import type { Language } from '../../i18n/languages.ts';

/**
 * Kilometres as they are typed: "1 500", "120,5", "120.5 km"; in a language that parts thousands by commas "1,500" too.
 * NaN where it is no number.
 */
export function readKilometres(text: string, language: Language): number {
  const compact = text.replace(/\s/g, '').replace(/km$/i, '');
  const isGrouped = groupSign(language) === ',' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact);
  const plain = compact.replaceAll(',', isGrouped ? '' : '.');
  return /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The same back as a reader would type it. */
export const writeKilometres = (km: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: false }).format(km);

const groupSign = (language: Language): string | undefined =>
  new Intl.NumberFormat(language).formatToParts(1e6).find(({ type }) => type === 'group')?.value;
