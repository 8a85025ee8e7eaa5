import type { PublishedClaim } from '../edition/claim-sources.ts';
import type { Words } from './words/words.ts';

/** Who says so: the publication and its title and date. */
export const claimSource = ({ source: { publisher, title, date } }: PublishedClaim): string =>
  [publisher, title, date].filter((part) => part !== null).join(', ');

/** "up to 500 km (missile range), CSIS, Missile Threat, 2021". */
export function claimInWords(claim: PublishedClaim, words: Words): string {
  const { lowKm, highKm, qualifier, measures, setAside } = claim;
  const km = lowKm === highKm ? `${highKm}` : `${lowKm}–${highKm}`;
  const said = qualifier === 'exact' ? '' : `${words.qualifiers[qualifier]} `;
  const counted = setAside === null ? '' : ` (${words.notCounted})`;
  return `${said}${km} km (${words.measures[measures]}), ${claimSource(claim)}${counted}`;
}
