import { expect, test } from 'vitest';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { readDateProbes } from '../support/date-probes.ts';
import { addDates, dateScores, emptyDateTally } from '../support/score-dates.ts';

function scoresOf(file: string, language: string) {
  const tally = emptyDateTally();
  for (const { text, date, dates } of readDateProbes(`${file}.${language}.tsv`)) {
    addDates(tally, dates, findDates({ text, language, date }));
  }
  return dateScores(tally);
}

/** What the grammar reached when the probes were written: it must not fall below. */
test.each([
  ['tuned', 'fr', { f1: 0.98, edtf: 0.98 }],
  ['tuned', 'en', { f1: 0.98, edtf: 0.98 }],
  ['held-out', 'fr', { f1: 0.97, edtf: 0.95 }],
  ['held-out', 'en', { f1: 0.97, edtf: 0.95 }],
  ['fresh', 'fr', { f1: 0.96, edtf: 0.96 }],
  ['fresh', 'en', { f1: 0.98, edtf: 0.98 }],
  ['genres', 'fr', { f1: 0.97, edtf: 0.92 }],
  ['genres', 'en', { f1: 0.97, edtf: 0.98 }],
  ['press', 'fr', { f1: 0.98, edtf: 0.95 }],
  ['press', 'en', { f1: 0.98, edtf: 0.93 }],
  ['papers', 'fr', { f1: 0.96, edtf: 0.93 }],
  ['papers', 'en', { f1: 0.96, edtf: 0.93 }],
])('probes, %s, %s', (file, language, floor) => {
  const scores = scoresOf(file, language);
  expect(scores.f1).toBeGreaterThanOrEqual(floor.f1);
  expect(scores.edtf).toBeGreaterThanOrEqual(floor.edtf);
});
