import { describe, expect, test } from 'vitest';
import { type Fit, fitOf, fits, orderGroups } from './order-groups.ts';

describe('how well a name answers', () => {
  test.each([
    ['Saint-Pétersbourg', 'saint petersbourg', fits.whole],
    ['S-400', 's400', fits.whole],
    ['Минск', 'minsk', fits.whole],
    ['Iskander-M', 'iskander', fits.beginning],
    ['Oblast de Brest', 'brest', fits.inside],
  ])('%s to "%s"', (name, words, fit) => {
    expect(fitOf(name, words)).toBe(fit);
  });
});

describe('the order of groups', () => {
  const group = (name: string, ...of: Fit[]) => ({ name, hits: of.map((fit) => ({ fit })) });
  const namesOf = (groups: readonly { readonly name: string }[]) => groups.map(({ name }) => name);

  test('the one with the best result comes first, wherever in it that stands', () => {
    const groups = [group('places', fits.beginning), group('systems', fits.inside, fits.whole)];
    expect(namesOf(orderGroups(groups))).toEqual(['systems', 'places']);
  });

  test('a place that the edition does not have, known last, comes after all that stood there before it', () => {
    const groups = [
      group('places', fits.elsewhere),
      group('passages', fits.inside),
      group('commands', fits.beside),
    ];
    expect(namesOf(orderGroups(groups))).toEqual(['passages', 'commands', 'places']);
  });

  test('equals stay in their order, and empty ones go', () => {
    const groups = [
      group('places'),
      group('passages', fits.inside),
      group('articles', fits.inside),
    ];
    expect(namesOf(orderGroups(groups))).toEqual(['passages', 'articles']);
  });
});
