import type { LngLat } from '../../core/units.ts';
import { conventionsOf } from '../../i18n/conventions.ts';
import type { Language } from '../../i18n/languages.ts';

/** "53,90° N, 27,57° E": degrees with two decimals, about a kilometre. */
export function formatPoint([lng, lat]: LngLat, language: Language): string {
  const degrees = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const { west, besideLatitude } = conventionsOf(language);
  const northing = `${degrees.format(Math.abs(lat))}°\u00a0${lat < 0 ? 'S' : 'N'}`;
  const easting = `${degrees.format(Math.abs(lng))}°\u00a0${lng < 0 ? west : 'E'}`;
  return `${northing}${besideLatitude} ${easting}`;
}
