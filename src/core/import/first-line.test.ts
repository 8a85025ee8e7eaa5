import { describe, expect, test } from 'vitest';
import { headlineOf } from './first-line.ts';

const text =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse.';

describe('a plain text’s headline', () => {
  test.each([
    'À Grodno, la frontière se referme',
    'Minsk livrera-t-elle ses chars ?',
    'Canada : fusillade dans une école en Saskatchewan',
    '« Nous ne céderons pas »',
    '13 tonnes de marijuana saisies',
    'Par la mer, les réfugiés arrivent',
  ])('is the first line, which stands by itself: %s', (line) => {
    expect(headlineOf(['', ` ${line} `, '', text])).toBe(line);
    expect(headlineOf(['Partager cet article', '', line, '', text])).toBe(line);
  });

  test('needs no empty line before a paragraph that is much longer', () => {
    expect(headlineOf(['À Grodno, la frontière se referme', text])).toBe(
      'À Grodno, la frontière se referme',
    );
    expect(headlineOf(['Le président a fait cette annonce', text.toLowerCase()])).toBeNull();
  });

  test.each([
    ['a sentence', `${text}`],
    ['what goes on', 'Le président a fait cette annonce,'],
    ['a dateline', 'MINSK (Agence du Soir), 25 juin –'],
    ['a name or a date', 'Samedi 25 juin 2022'],
    ['a signature', 'Par Anne Martin et Paul Roy'],
    ['a signature in capitals', 'PAR ANNE MARTIN ET PAUL ROY'],
    ['an interviewer', 'Propos recueillis par Anne Martin'],
    ['an address', 'écrire à redaction@example.org ou ailleurs'],
    ['a long line', 'mot '.repeat(60).trim()],
  ])('is not %s', (_, line) => {
    expect(headlineOf([line, '', `${text} ${text} ${text}`])).toBeNull();
  });

  test('is not there where no text follows, or the line was only cut', () => {
    expect(headlineOf([])).toBeNull();
    expect(headlineOf(['De Minsk à Gomel'])).toBeNull();
    expect(headlineOf(['Lait et deux œufs frais', '', 'Farine', '', 'Beurre doux'])).toBeNull();
    expect(
      headlineOf(['Le président a fait cette annonce samedi alors', 'qu’il recevait à Moscou.']),
    ).toBeNull();
  });
});
