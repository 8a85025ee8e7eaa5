import { expect, it } from 'vitest';
import { kilometres } from '../units.ts';
import type { RangeClaim, Variant } from './model.ts';
import { rangeSpanOf } from './range-span.ts';

const claim = (low: number, high: number, setAside = false): RangeClaim => ({
  id: `${low}-${high}` as RangeClaim['id'],
  lowKm: kilometres(low),
  highKm: kilometres(high),
  qualifier: 'exact',
  measures: 'missile range',
  source: { type: 'publication', title: 'T', publisher: 'P', date: null, url: null },
  setAside: setAside ? { fr: 'Seconde main', en: 'Second hand' } : null,
  note: null,
});

const variant = (...claims: RangeClaim[]): Variant => ({
  id: 'v' as Variant['id'],
  label: { fr: 'V', en: 'V' },
  claims,
});

it('runs from the lowest to the highest claim', () => {
  const span = rangeSpanOf(variant(claim(500, 500), claim(400, 480)));
  expect(span).toEqual({ lowKm: 400, highKm: 500 });
});

it('leaves out what was set aside', () => {
  const span = rangeSpanOf(variant(claim(500, 500), claim(700, 700, true)));
  expect(span).toEqual({ lowKm: 500, highKm: 500 });
});

it('is nothing without a claim', () => {
  expect(rangeSpanOf(variant())).toBeNull();
});
