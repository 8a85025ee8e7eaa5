/** Whether a word stands in a dictionary, a gazetteer or elsewhere in the text. */
export type KnownWord = (word: string) => boolean;

/** Loads what knows words: it is asked for by the first text that has words cut at a line's end. */
export type KnownWords = () => Promise<KnownWord>;

const atLineEnd = /(\p{L}{1,40})[-\u00ad\u2010]\n[ \t]{0,9}(\p{L}{1,40})/gu;

/** Whether a text, its line ends as "\n", may have words cut at them. */
export const hasCutWords = (text: string): boolean => /\p{L}[-\u00ad\u2010]\n/u.test(text);

/**
 * Joins words that were cut at a line's end, where the joined word is known ("nu-\ncléaires"). Where it
 * is not, the hyphen stays and the line's end goes ("Saint-\nPétersbourg", "peut-\nêtre"), or stays where breaks are kept.
 */
export function joinLineEndHyphens(
  text: string,
  isKnown: (word: string) => boolean,
  others: 'join' | 'keep breaks' = 'join',
): { readonly text: string; readonly joined: number } {
  let joined = 0;
  const result = text.replace(atLineEnd, (whole, before: string, after: string) => {
    const word = before + after;
    if (!isKnown(word)) return others === 'join' ? `${before}-${after}` : whole;
    joined++;
    return word;
  });
  return { text: result, joined };
}

/** What knows words that a text has cut, those among them that stand in it whole. Nothing is loaded for a text that has none. */
export async function knownIn(text: string, knownWords: KnownWords): Promise<KnownWord> {
  if (!hasCutWords(text)) return () => false;
  const own = wordsOf(text);
  const isKnown = await knownWords();
  return (word) => own.has(word.toLowerCase()) || isKnown(word);
}

/** The words of a text that stand in it whole, in small letters: they are known, whatever a dictionary says. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}-]|-\n)\p{L}{2,}(?![\p{L}-])/gu)) {
    words.add(word.toLowerCase());
  }
  return words;
}
