/** Where a town's name is French, and where English. */
const FRENCH = new Set(['FR', 'BE', 'CH', 'LU']);
const ENGLISH = new Set(['GB', 'IE']);

/** Hamlets are hardly named in the news, and never by half of their names. */
const FROM_PEOPLE = 3000;

const FRENCH_TAIL =
  /^(.{3,}?)-(?:(?:sur|sous|en|lès|lez|les|la|le|de|du|des|aux|au|à|près|devant)-|l['’]|d['’])/u;
const ENGLISH_TAIL = /^(.{3,}?)[- ](?:upon|on|in|by|le|under|super|next|cum)[- ]/iu;

/**
 * What local papers call a town whose name says where it lies: "Saint-Yrieix" of Saint-Yrieix-la-Perche, "Berwick" of
 * Berwick-upon-Tweed. Null for none, and for an ordinary word alone ("Pont").
 */
export function shortName(
  { name, country, people }: { name: string; country: string; people: number },
  isCommon: (word: string) => boolean,
): string | null {
  if (people < FROM_PEOPLE) return null;
  const tail = FRENCH.has(country) ? FRENCH_TAIL : ENGLISH.has(country) ? ENGLISH_TAIL : null;
  const short = tail?.exec(name)?.[1];
  if (short === undefined) return null;
  const isWord = !/[- '’]/.test(short) && isCommon(short);
  return isWord ? null : short;
}
