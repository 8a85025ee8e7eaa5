import type { RangeClaim } from '../edition/model.ts';
import type { Words } from './words/words.ts';

/** Who says so: the publication and its title and date, or the article's id where nobody looked the article up. */
export function claimSource({ source }: RangeClaim): string {
  if (source.type === 'article') return source.articleId;
  return [source.publisher, source.title, source.date].filter((part) => part !== null).join(', ');
}

/** "up to 500 km (missile range), CSIS, Missile Threat, 2021". */
export function claimInWords(claim: RangeClaim, words: Words): string {
  const { lowKm, highKm, qualifier, measures, setAside } = claim;
  const km = lowKm === highKm ? `${highKm}` : `${lowKm}–${highKm}`;
  const said = qualifier === 'exact' ? '' : `${words.qualifiers[qualifier]} `;
  const counted = setAside === null ? '' : ` (${words.notCounted})`;
  return `${said}${km} km (${words.measures[measures]}), ${claimSource(claim)}${counted}`;
}
