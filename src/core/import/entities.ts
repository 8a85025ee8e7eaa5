import { decodeHTMLStrict } from 'entities';
import type { Changes } from './clean.ts';

const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** Decodes the HTML entities that a text was left with ("&eacute;", "&#8217;"), once. */
export function decodeEntities(text: string, changes: Changes): string {
  if (!text.includes('&')) return text;
  let count = 0;
  const decoded = text.replace(reference, (written) => {
    const char = decodeHTMLStrict(written);
    if (char !== written) count++;
    return char;
  });
  changes.add('entities decoded', count);
  return decoded;
}
