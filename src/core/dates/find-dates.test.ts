import { parse as parseEnglish } from 'chrono-node/en';
import { parse as parseFrench } from 'chrono-node/fr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByEdtfJs } from '../../../tests/support/edtf-oracle.ts';
import { runs } from '../../../tests/support/properties.ts';
import { findDates } from './find-dates.ts';

/** The Sunday that the expressions below are read on. */
const date = '2022-06-26';

const valuesOf = (text: string, language: string, on: string | null = date) =>
  findDates({ text, language, date: on }).map(({ edtf }) => edtf);

describe('a year of two digits is of the hundred years that the words leave open', () => {
  it.each([
    ['fr', 'Le 25/06/22, il est arrivé.', '2022-06-25'],
    ['fr', 'Le 3.4.98, il est arrivé.', '1998-04-03'],
    ['fr', 'Tout a changé en mai 68.', '1968-05'],
    ['fr', 'Il fut élu le 10 mai 81.', '1981-05-10'],
    ['en', 'On 6/25/22 he arrived.', '2022-06-25'],
    ['en', 'It began in May ’68.', '1968-05'],
  ])('%s: %s', (language, text, edtf) => {
    expect(valuesOf(text, language)).toEqual([edtf]);
  });

  it('and a number of what follows is no year', () => {
    expect(valuesOf('Le 12 mai 68 personnes sont arrivées.', 'fr')).toEqual(['2022-05-12']);
  });
});

describe('French expressions, read on Sunday 26 June 2022', () => {
  it.each([
    ['lundi', '2022-06-20'],
    ['mercredi', '2022-06-22'],
    ['dimanche soir', '2022-06-26'],
    ['ce dimanche', '2022-06-26'],
    ['lundi prochain', '2022-06-27'],
    ['mardi dernier', '2022-06-21'],
    ['depuis le 24 février', '2022-02-24/..'],
    ['les 26 et 27 mai', '2022-05-26/2022-05-27'],
    ['du 26 au 28 juin', '2022-06-26/2022-06-28'],
    ['la semaine dernière', '2022-06-13/2022-06-19'],
    ['le mois dernier', '2022-05'],
    ['l’année dernière', '2021'],
    ['il y a deux mois', '2022-04'],
    ['en février de l’année dernière', '2021-02'],
    ['mars 2023', '2023-03'],
    ['en 2014', '2014'],
    ['début mars', '2022-03'],
    ['fin 2021', '2021'],
    ['au printemps 2022', '2022-21'],
    ['dans les années 1990', '199X'],
    ['au XIXe siècle', '18XX'],
    ['depuis quatre mois', '2022-02/..'],
    ['avant-hier', '2022-06-24'],
    ['25/06/2022', '2022-06-25'],
    ['au deuxième trimestre 2022', '2022-04/2022-06'],
    ['jusqu’au 30 juin', '../2022-06-30'],
    ['le 3/4/98', '1998-04-03'],
    ['de 1200 à 1100 avant notre ère', '-1199/-1099'],
    ['du 28 décembre au 3 janvier', '2021-12-28/2022-01-03'],
  ])('%s is %s', (text, expected) => {
    expect(valuesOf(text, 'fr')).toEqual([expected]);
  });

  it.each([
    'à 11 h 53',
    'une visite de deux jours',
    'le 20 heures',
    'la planète Mars',
    'le 30e anniversaire',
    '200 ogives et 1 084 km',
    'en 2000 exemplaires',
    'ils sont passés de 2010 à 1990',
    'place du 8-Mai-1945',
    'le lundi, il travaille',
    'https://example.org/2022/06/25/texte',
  ])('%s is no date', (text) => {
    expect(valuesOf(text, 'fr')).toEqual([]);
  });

  it('counts the fifth month from what began', () => {
    const text =
      'Depuis le 24 février 2022, on se bat ; à l’entame du cinquième mois, rien ne change.';
    expect(valuesOf(text, 'fr')).toEqual(['2022-02-24/..', '2022-06-24~']);
  });
});

describe('English expressions, read on Sunday 26 June 2022', () => {
  it.each([
    ['Saturday 25 June', '2022-06-25'],
    ['last Thursday', '2022-06-23'],
    ['February 24', '2022-02-24'],
    ['Mar 3, 2022', '2022-03-03'],
    ['3/4/2022', '2022-03-04'],
    ['June 26-28', '2022-06-26/2022-06-28'],
    ['24-26 February', '2022-02-24/2022-02-26'],
    ['between 3 and 5 May', '2022-05-03/2022-05-05'],
    ['last week', '2022-06-13/2022-06-19'],
    ['in February of last year', '2021-02'],
    ['26 and 27 May', '2022-05-26/2022-05-27'],
    ['early March', '2022-03'],
    ['in 2014', '2014'],
    ['in spring 2022', '2022-21'],
    ['the 1990s', '199X'],
    ['since Monday', '2022-06-20/..'],
    ['earlier this month', '2022-06'],
    ['the week of June 6', '2022-06-06/2022-06-12'],
    ['Q2 2022', '2022-04/2022-06'],
    ['by the end of the year', '2022'],
    ['the second Tuesday of May', '2022-05-10'],
  ])('%s is %s', (text, expected) => {
    expect(valuesOf(text, 'en')).toEqual([expected]);
  });

  it.each([
    'it may rain',
    'Theresa May spoke',
    'a second later',
    'on the 24th floor',
    'two days of talks',
    'every Monday',
  ])('%s is no date', (text) => {
    expect(valuesOf(text, 'en')).toEqual([]);
  });

  it('puts the day first where the region or the text does', () => {
    expect(findDates({ text: '3/4/2022', language: 'en-GB', date })[0]?.edtf).toBe('2022-04-03');
    expect(valuesOf('On 3/4/2022, not 25/12/2021.', 'en')).toEqual(['2022-04-03', '2021-12-25']);
  });
});

describe('an article that is dated by its month, or not at all', () => {
  it('has no days of its own', () => {
    expect(valuesOf('Samedi, en mai et il y a un an.', 'fr', '2022-06')).toEqual([
      '2022-06',
      '2022-05',
      '2021',
    ]);
  });

  it('leaves relative dates relative', () => {
    const [saturday, day] = findDates({
      text: 'samedi, puis le 24 février',
      language: 'fr',
      date: null,
    });
    expect(saturday).toMatchObject({ edtf: null, relative: { to: 'article', weekday: 6 } });
    expect(day).toMatchObject({ edtf: null, relative: { to: 'year', month: 2, day: 24 } });
  });
});

it('finds no dates in a language that it has no grammar of', () => {
  expect(valuesOf('el 3 de mayo de 2022', 'es')).toEqual([]);
});

/** Expressions that chrono reads rightly, by a survey of both: a second opinion on the values. */
it.each([
  ['fr', '24 février 2022'],
  ['fr', 'le 1er juin'],
  ['fr', 'samedi dernier'],
  ['fr', 'le 25 juin dernier'],
  ['fr', 'vendredi 24 juin'],
  ['en', '24 February 2022'],
  ['en', 'June 25, 2022'],
  ['en', 'yesterday'],
  ['en', 'last Thursday'],
])('agrees with chrono-node on %s: %s', (language, text) => {
  const parse = language === 'fr' ? parseFrench : parseEnglish;
  const [found] = parse(text, new Date(2022, 5, 26, 12));
  const day = [found?.start.get('year'), found?.start.get('month'), found?.start.get('day')]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  expect(valuesOf(text, language)).toEqual([day]);
});

const words = fc.constantFrom(
  ...'le la les du au 3 24 31 février mars mai 2022 22 90 lundi samedi depuis jusqu’ à en de et , . - / dernier semaine il y a deux jours plus tard nuit fin début'.split(
    ' ',
  ),
  ...'on the March 3rd of last week year since until from to between and Monday two days ago early summer 1990s century Q2 in'.split(
    ' ',
  ),
);

it('gives dates of EDTF level 1, in order and apart, on any row of their words', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }),
      fc.constantFrom('fr', 'en'),
      (row, language) => {
        const text = row.join(' ');
        let before = 0;
        for (const mention of findDates({ text, language, date })) {
          expect(mention.start).toBeGreaterThanOrEqual(before);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          before = mention.end;
          // edtf.js fails on intervals that are open before.
          if (mention.edtf !== null && !/^(?:\.\.)?\//.test(mention.edtf)) {
            expect(readByEdtfJs(mention.edtf)).not.toBeNull();
          }
        }
      },
    ),
  );
});

it('takes time in proportion to the text, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('fr', 'en'),
      (row, language) => {
        const once = `${row.join(' ')} `;
        const time = (times: number) => {
          const text = once.repeat(times);
          const began = process.cpuUsage().user;
          findDates({ text, language, date });
          return (process.cpuUsage().user - began) / 1000;
        };
        const least = (times: number) => Math.min(time(times), time(times), time(times));
        time(100);
        // Ten times the text: quadratic work would take a hundred times as long.
        expect(least(2000)).toBeLessThan(40 * Math.max(least(200), 2));
      },
    ),
    runs(8),
  );
});

describe('an article of which only the month is known', () => {
  const found = (text: string) => findDates({ text, language: 'fr', date: '2022-06' }).at(-1);

  it('counts what is quoted from the day that is told', () => {
    const tomorrow = found('Reçu samedi 25 juin, il a dit : « Nous partons demain. »');
    expect(tomorrow).toMatchObject({ edtf: '2022-06-26', basis: 'inferred' });
    expect(tomorrow?.from).toMatchObject({ type: 'told', text: 'samedi 25 juin' });
  });

  it.each([
    ['what is not quoted', 'Reçu samedi 25 juin, il part demain.'],
    ['what another paragraph quotes', 'Samedi 25 juin, il a dit : « Nous.\nNous partons demain.'],
    ['what was told of another month', 'Reçu le 25 mai, il a dit : « Nous partons demain. »'],
  ])('does not count so %s', (_, text) => {
    expect(found(text)?.edtf).toBe('2022-06');
  });
});
