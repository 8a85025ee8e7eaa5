/** A hemisphere as it was written: O is west in French and Spanish. */
export type Letter = 'N' | 'S' | 'E' | 'W' | 'O';

/** A piece of a coordinate: digits as they stand, a hemisphere, a mark of degrees, or what parts two numbers. */
export type Token =
  | { readonly kind: 'number'; readonly digits: string; readonly isNegative: boolean }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'degree' }
  | { readonly kind: 'break' };

/** One of the two coordinates. */
export interface Half {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly isNegative: boolean;
  readonly letter: Letter | null;
}

export const isNorthing = (letter: Letter | null): boolean => letter === 'N' || letter === 'S';
export const isEasting = (letter: Letter | null): boolean =>
  letter === 'E' || letter === 'W' || letter === 'O';

/** Words for hemispheres and degrees, longest first; letters of other scripts that Wikipedia and maps write. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:coordonn[ée]es|coordinates|coords|position|gps)\b\s*:?/gi, ' '],
  [/[([]?\b(?:latitude|lat)\b\.?[)\]]?\s*[:=]?/gi, ' '],
  [/[([]?\b(?:longitude|long|lng|lon)\b\.?[)\]]?\s*[:=]?/gi, ' '],
  [/с\.?\s?ш\.?/gi, 'N'],
  [/ю\.?\s?ш\.?/gi, 'S'],
  [/в\.?\s?д\.?/gi, 'E'],
  [/з\.?\s?д\.?/gi, 'W'],
  [/\b(?:north|nord|norte|noord)\b/gi, 'N'],
  [/\b(?:south|sud|süd|sur|sul|zuid)\b/gi, 'S'],
  [/\b(?:east|est|este|leste|ost|oost)\b/gi, 'E'],
  [/\b(?:west|ouest|oeste|ovest)\b/gi, 'W'],
  [/\b(?:degrees|degrés?|degree|deg)\b/gi, '°'],
  [/\b(?:minutes?|min|secondes?|seconds?|sec)\b/gi, ' '],
];

/** A text with one kind of minus, of marks and of decimal points, and letters for words. */
export function plainText(text: string): string {
  // Before normalising: it would make an "o" of "º".
  let plain = text
    .replace(/[º˚⁰]/g, '°')
    .normalize('NFKC')
    .replace(/[−–—‐‑]/g, '-');
  plain = withLetters(plain.trim());
  // Degrees, minutes and seconds as notices to airmen and charts part them.
  plain = plain.replace(/(?<!\d)(\d{1,3})-(\d{1,2})-(\d{1,2})(?!\d)/g, '$1 $2 $3');
  // "48:51:30", and "48d51m30s" as programs write it.
  plain = plain.replace(/(?<=\d):(?=\d)/g, ' ').replace(/(?<=\d)d(?=\s?\d)/gi, '°');
  plain = plain.replace(/(?<=\d)m(?=\s?\d)|(?<=\dm?\s?\d{1,2}(?:\.\d{1,9})?)s(?=\s[NSEWO])/gi, ' ');
  for (const [word, sign] of words) plain = plain.replace(word, sign);
  plain = plain
    .trim()
    .replace(/^[([{"'«]+|[)\]}"'».;,]+$/g, (ends) => (/^["']+$/.test(ends) ? ends : ''));
  return withPoints(plain);
}

/** ISO 6709, where the sign is the hemisphere and degrees, minutes and seconds are not parted: "+5354-02734/". */
function withLetters(text: string): string {
  const written =
    /^([-+])(\d{4}|\d{6})(\.\d+)?([-+])(\d{5}|\d{7})(\.\d+)?(?:[-+]\d+(?:\.\d+)?)?(?:CRS\w+)?\/?$/;
  return text.replace(
    written,
    (_, north, latitude, latDecimals = '', east, longitude, lngDecimals = '') =>
      `${latitude}${latDecimals}${north === '-' ? 'S' : 'N'} ${longitude}${lngDecimals}${east === '-' ? 'W' : 'E'}`,
  );
}

/**
 * A comma is a decimal one where nothing else can be: between two digits, without a space, in a text that has no
 * decimal point, if two of them do so or if the numbers are parted otherwise too.
 */
function withPoints(text: string): string {
  if (/\d\.\d/.test(text)) return text;
  const inner = /(\d),(?=\d)/g;
  const commas = text.match(inner)?.length ?? 0;
  if (commas === 3 && !/[^\d,.+-]/.test(text))
    return text.replace(/(\d),(\d+),(\d+),/, '$1.$2 ; $3.');
  const isParted = /\d[^\d,]+\d/.test(text) || /,\s/.test(text);
  return commas >= 2 || (commas === 1 && isParted) ? text.replace(inner, '$1.') : text;
}

/** Numbers, letters and marks in their order; null where there is anything else. */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = /([-+]?)(\d+(?:\.\d+)?)|([NSEWO])|(°)|([,;/|\t\n])|(['’′´`"”″“\s]+)/giy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return null;
    const [, sign, digits, letter, degree, parting] = match;
    // "-0" counts: half a degree west is "-0 30".
    if (digits) tokens.push({ kind: 'number', digits, isNegative: sign === '-' });
    else if (letter) tokens.push({ kind: 'letter', letter: letter.toUpperCase() as Letter });
    else if (degree) tokens.push({ kind: 'degree' });
    else if (parting) tokens.push({ kind: 'break' });
  }
  return tokens;
}
