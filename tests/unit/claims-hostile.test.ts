import { expect, test } from 'vitest';
import { findStatements } from '../../src/core/claims/find-statements.ts';
import { lex } from '../../src/core/claims/lexer.ts';
import type { NamedPlace } from '../../src/core/claims/place.ts';

const country = {
  id: 'iso:BY',
  name: 'Belarus',
  feature: 'country',
  point: [27, 53],
  radiusKm: 200,
  country: 'BY',
  region: null,
} as const;

/** A snippet over and over; each § of it is a place. */
function repeated(snippet: string, times: number): { text: string; places: NamedPlace[] } {
  const text = snippet.repeat(times);
  const places = [...text.matchAll(/§/g)].map(
    ({ index }): NamedPlace => ({
      start: index,
      end: index + 1,
      text: '§',
      sense: 'location',
      place: country,
      doubt: null,
    }),
  );
  return { text, places };
}

function cpuMs(snippet: string, times: number, language: string): number {
  const { text, places } = repeated(snippet, times);
  const before = process.cpuUsage();
  findStatements(lex(text, places, []), language);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** 100,000 times over, of what is quickly read: the rest is told by the table below, at a tenth of it. */
test.each([
  ['fr', '10^400 km '],
  ['fr', 'deux cent mille '],
  ['fr', '12345678901234567890'],
  ['fr', 'M. M. '],
  ['fr', '§, à § '],
])(
  '%s: "%s" 100,000 times takes eight times as long as an eighth of it, not sixty',
  (language, snippet) => {
    cpuMs(snippet, 2000, language);
    const short = cpuMs(snippet, 12_500, language);
    expect(cpuMs(snippet, 100_000, language)).toBeLessThan(24 * Math.max(short, 40));
  },
);

/** What takes time by the square would take sixteen times as long, and more. */
test.each([
  ['fr', 'partage une frontière avec §, '],
  ['fr', 'distance entre § et § '],
  ['fr', 'deux cent mille '],
  ['fr', '10^400 km '],
  ['fr', '12345678901234567890'],
  ['fr', 'M. M. '],
  ['fr', 'en § '],
  ['fr', '§, une petite ville, '],
  ['fr', '§, à § '],
  ['en', '§, in §, is 3 km from § and '],
  ['en', 'between § and § '],
  ['en', 'in southern § '],
  ['fr', 'bordé au nord par §, à l’est par '],
  ['en', 'bordered by § to the north, '],
  ['en', '§ is near § and § and '],
  ['en', '500 to 700 '],
  ['en', 'allow a b c to strike the things '],
  ['en', '§, 3 km away, '],
  ['fr', 'elle est à 3 km de §. '],
  ['fr', 'le pays, enclavé, est entouré de six États ; '],
  ['en', 'it is in § but '],
  ['fr', '§ et §, à 3 km, '],
  ['fr', 'la première partage 3 km de frontière avec § : '],
  ['en', '§ and § : the two are 3 km apart, '],
  ['en', '§, which after a war of many years '],
  ['fr', '§, et qui n’est pas membre de §, et qui '],
  ['en', 'Rio § separates § from § and '],
  ['en', 'is a member of § but not of § and '],
  ['fr', '§ est membre de § mais pas de §, '],
  ['en', '§, which borders § and belongs to § and '],
  ['fr', '§, dont § et qui est membre de §, et qui '],
  ['en', '§, in §, a port 3 km south of it, '],
  ['en', 'the two countries share a border. '],
  ['fr', 'les deux pays sont membres de § et '],
  ['fr', 'les 27 pays membres se §. '],
  ['en', 'the former § republic, § and § and joined § in 2004. '],
  ['en', '§ is on § before going to §, which '],
  ['fr', '§, § et §, deux membres de '],
  ['en', '§ is separated from § by § and '],
  ['fr', 'le missile pourrait frapper § et § de §, '],
  ['en', 'a rocket with a range of 3 km could hit § and '],
  ['fr', 'la ligne passe par § et § vers § par '],
  ['en', 'goods go from § to § through § and '],
  ['fr', 'le mur, 3 km de sable, et '],
  ['en', 'the border, 3 miles with §, the road covers '],
  ['fr', 'fêtait les 3 ans de la guerre et de la paix, '],
])('%s: "%s" over and over takes time in proportion', (language, snippet) => {
  cpuMs(snippet, 500, language);
  const short = cpuMs(snippet, 2000, language);
  const long = cpuMs(snippet, 8000, language);
  expect(long).toBeLessThan(10 * Math.max(short, 20));
});
