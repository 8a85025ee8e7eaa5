import { expect, it } from 'vitest';
import { contradictionsIn } from './contradictions.ts';
import { findDates } from './find-dates.ts';

/** Of an article of Sunday 26 June 2022. */
function kindsIn(text: string, language: string): string[] {
  const article = { text, language, date: '2022-06-26' };
  return contradictionsIn(article, findDates(article)).map(({ kind }) => kind);
}

it.each([
  ['fr', 'Elle a signé vendredi 25 juin 2022.', 'weekday'],
  ['fr', 'Elle a signé le 31/02/2022.', 'no such day'],
  ['en', 'She signed it on February 30, 2022.', 'no such day'],
  ['fr', 'Du 28 au 26 juin, il a plu.', 'reversed'],
  ['fr', 'Du samedi 25 au jeudi 23 juin, il a plu.', 'reversed'],
  ['fr', 'Elle est arrivée hier, 24 juin, à Minsk.', 'apart'],
  ['en', 'Yesterday (June 24) she arrived.', 'apart'],
  ['fr', 'Les ministres se sont réunis le 3 juillet 2022.', 'after the article'],
  ['en', 'She arrived on 3 July 2022.', 'after the article'],
])('%s: %s', (language, text, kind) => {
  expect(kindsIn(text, language)).toEqual([kind]);
});

it.each([
  ['fr', 'Elle est arrivée hier, 25 juin, à Minsk.'],
  ['fr', 'Elle est arrivée samedi dernier, 18 juin.'],
  ['fr', 'Elle est arrivée hier, le 24 juin il pleuvait encore.'],
  ['fr', 'Elle y fut du 31 décembre au 2 janvier, et de décembre à février.'],
  ['fr', 'Elle a annoncé un sommet le 3 juillet 2022.'],
  ['fr', 'Elle a commenté l’élection du 3 juillet 2022.'],
  ['en', 'They agreed to stay until 3 July 2022.'],
  ['en', 'The meeting was postponed. It takes place on 3 July 2022.'],
  // Figures, and years before our era.
  ['fr', 'Les effectifs sont passés de 2010 à 1990.'],
  ['en', 'The kingdom flourished from 1000 to 900 BC.'],
])('%s: nothing against: %s', (language, text) => {
  expect(kindsIn(text, language)).toEqual([]);
});
