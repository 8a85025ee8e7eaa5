import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { proposeDate } from '../../src/core/dates/propose-date.ts';
import { selectorsOf } from '../../src/core/text/selector.ts';
import { shippedEdition } from '../support/edition.ts';
import { addDates, dateScores, emptyDateTally } from '../support/score-dates.ts';

const { articles, dates } = await shippedEdition();

describe('the reviewed dates of the shipped edition', () => {
  it('are all reviewed, as many as were reviewed', () => {
    expect(dates.every(({ reviewed }) => reviewed)).toBe(true);
    expect(dates).toHaveLength(32);
  });

  it('are found, and nothing else in the articles’ own words', () => {
    const tally = emptyDateTally();
    for (const { id, text, language, date, segments } of articles) {
      const isBody = ({ start }: { start: number }) =>
        segments.some(
          (part) => part.kind !== 'boilerplate' && part.start <= start && start < part.end,
        );
      const marked = dates
        .filter(({ articleId }) => articleId === id)
        .map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
      const found = findDates({ text, language, date: date?.edtf ?? null }).filter(isBody);
      addDates(tally, marked, found);
    }
    const scores = dateScores(tally);
    expect(scores.exactF1).toBe(1);
    // A passage that was taken over from a text of four days before, with its “aujourd’hui”.
    expect(tally.misses).toEqual(['"aujourd’hui": 2023-05-29/2023-05-31 for 2023-05-25']);
  });
});

it('an article’s date is proposed from its page, or from what it tells', () => {
  const proposed = articles.map(({ text, language }) => proposeDate(text, language));
  expect(proposed.map((date) => date && [date.edtf, date.by])).toEqual([
    ['2022-06', 'line'],
    ['2022-06-25', 'address'],
    ['2024-05-26', 'line'],
    ['2022-06-25/2022-06-26', 'latest'],
    null,
  ]);
});

it('quotes are written as the standard writes them', async () => {
  for (const { id, text } of articles) {
    const page = JSON.parse(await readFile(`data/dates/${id}.json`, 'utf8'));
    const ofArticle = dates.filter(({ articleId }) => articleId === id);
    expect(
      page.items.map(({ target }: { target: { selector: object[] } }) => target.selector),
    ).toEqual(
      ofArticle.map((mention) => {
        const { quote, position } = selectorsOf(text, mention);
        return [
          { type: 'TextQuoteSelector', ...quote },
          { type: 'TextPositionSelector', ...position },
        ];
      }),
    );
  }
});
