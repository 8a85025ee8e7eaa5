import { describe, expect, it } from 'vitest';
import { membersAt } from './membership.ts';
import type { Place } from './model.ts';

const bloc = (memberships: readonly [string, string, string | null][]): Place => ({
  id: 'bloc' as Place['id'],
  kind: 'bloc',
  label: { fr: 'Bloc', en: 'Bloc' },
  grammar: {},
  names: {},
  geometry: {
    type: 'members',
    memberships: memberships.map(([country, from, to]) => ({ country, from, to })),
  },
  ids: {},
  countryCode: null,
  partOf: null,
  source: 'a test',
  note: null,
});

const alliance = bloc([
  ['NO', '1949-08-24', null],
  ['FI', '2023-04-04', null],
  ['UZ', '1994', '1999-04-02'],
  ['UZ', '2006-08-16', '2012-12-19'],
]);

describe('membersAt', () => {
  it.each([
    ['1949-08-23', []],
    ['1949-08-24', ['NO']],
    ['1994-01-01', ['NO', 'UZ']],
    ['1999-04-01', ['NO', 'UZ']],
    ['1999-04-02', ['NO']],
    ['2010', ['NO', 'UZ']],
    ['2023-04-03', ['NO']],
    ['2023-04', ['NO', 'FI']],
    ['2012-12', ['NO']],
    ['2023-03-01/2023-04-04', ['NO', 'FI']],
  ])('at %s are %j', (date, countries) => {
    expect(membersAt(alliance, date).countries).toEqual(countries);
  });

  it('keeps all members of a state of the past, and says that it is past', () => {
    const union = bloc([
      ['RU', '1922-12-30', '1991-12-26'],
      ['LT', '1940-08-03', '1991-09-06'],
    ]);
    expect(membersAt(union, '2022-06')).toEqual({ countries: ['RU', 'LT'], state: 'dissolved' });
    expect(membersAt(union, '1991-10').countries).toEqual(['RU']);
    expect(membersAt(union, '1920').state).toBe('not yet founded');
  });
});
