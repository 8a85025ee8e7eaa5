import { expect, test } from 'vitest';
import { span } from '../text/offset.ts';
import type { ArticleId, DateMention, PlaceId } from './model.ts';
import type { WrittenStep } from './story.ts';
import { tellStep } from './tell-step.ts';

const step = (view = ''): WrittenStep => ({
  ...{ id: 'one', title: { fr: 'Un' }, text: { fr: 'Deux.' }, view, findings: [] },
  passages: [{ articleId: 'a' as ArticleId, ...span(0, 14), text: 'Reçu samedi ou' }],
});

const told = (text: string, { view = '', dates = [] as object[], date = '2022-06' } = {}) =>
  tellStep(step(view), {
    article: (id) =>
      id === 'a'
        ? {
            article: { text, date: { edtf: date, basis: 'stated', reason: null } },
            dates: dates as DateMention[],
          }
        : null,
    hasPlace: (id) => id === ('minsk' as PlaceId),
    hasFinding: () => true,
  });

test('words that have moved are followed; words that are gone are said to be', () => {
  expect(told('Reçu samedi ou lundi.').passages).toMatchObject([{ start: 0, end: 14 }]);
  const moved = told('À Minsk : Reçu samedi ou lundi.').passages;
  expect(moved).toMatchObject([{ start: 10, end: 24 }]);
  expect(moved[0]).not.toHaveProperty('isLost');
  expect(told('Reçu lundi.').passages).toMatchObject([{ text: 'Reçu samedi ou', isLost: true }]);
});

test('its date is the first that a passage tells, else that of the article', () => {
  const at = { start: 5, end: 11 };
  const text = 'Reçu samedi ou lundi.';
  const dates = [{ ...at, edtf: '2022-06-25', basis: 'inferred' }];
  expect(told(text, { dates }).when).toEqual({ edtf: '2022-06-25', isSure: false });
  const open = [{ ...at, edtf: '2022-06-25/..', basis: 'stated' }];
  expect(told(text, { dates: open }).when).toEqual({ edtf: '2022-06', isSure: true });
  const later = [{ start: 15, end: 20, edtf: '2022-06-27', basis: 'stated' }];
  expect(told(text, { dates: later }).when).toEqual({ edtf: '2022-06', isSure: true });
  expect(told('Rien.').when).toBeNull();
});

test('what its view shows and the edition no longer has is named', () => {
  const text = 'Reçu samedi ou lundi.';
  expect(told(text, { view: 'map=4/5/6&place=minsk&article=a' })).not.toHaveProperty('lost');
  expect(told(text, { view: 'place=minsk,kiev&article=b%20c' }).lost).toEqual([
    { kind: 'place', id: 'kiev' },
    { kind: 'article', id: 'b c' },
  ]);
  expect(told(text, { view: '__proto__=x&place=%E0' }).lost).toEqual([
    { kind: 'place', id: '%E0' },
  ]);
});

test('a finding that it rests on and the edition no longer has is named', () => {
  const sources = {
    article: () => null,
    hasPlace: () => true,
    hasFinding: (id: string) => id === 'there',
  };
  const of = (...findings: string[]) => tellStep({ ...step(), passages: [], findings }, sources);
  expect(of('there')).not.toHaveProperty('lost');
  expect(of('there', 'gone').lost).toEqual([{ kind: 'finding', id: 'gone' }]);
});
