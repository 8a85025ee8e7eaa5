/** Cardinal numbers in words, folded (lower case, no accents). */
const values: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const scales: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  mille: 1000,
  hundred: 100,
  thousand: 1000,
};

const word = Object.keys({ ...values, ...scales })
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A number of up to eight words: "cent cinquante", "trente-deux", "two hundred and fifty". */
export const NUMBER_WORDS = `(?:${word})(?:(?: et | and | |-)(?:${word})){0,7}`;

/** The value of such words. */
export function valueOfWords(text: string): number {
  let total = 0;
  let part = 0;
  for (const each of text.split(/[ -]+/)) {
    const scale = scales[each];
    if (scale === 1000) {
      total += (part || 1) * 1000;
      part = 0;
    } else if (scale === 100) {
      part = (part % 100 || 1) * 100 + (part - (part % 100));
    } else if ((each === 'vingt' || each === 'vingts') && part % 100 === 4) {
      part += 76;
    } else {
      part += values[each] ?? 0;
    }
  }
  return total + part;
}

/** "Une centaine de kilomètres": about so many. */
export const approximateNumbers: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  score: 20,
};
