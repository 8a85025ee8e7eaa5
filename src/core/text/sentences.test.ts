import { describe, expect, it } from 'vitest';
import { span } from './offset.ts';
import { sentencesAround, sentencesIn } from './sentences.ts';

const cut = (text: string, language = 'fr') =>
  sentencesIn(text, span(0, text.length), language).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it.each([
    [
      'a title before a name',
      'Un avertissement de M. Poutine aux voisins. MM. Poutine et Xi ont parlé.',
      ['Un avertissement de M. Poutine aux voisins.', 'MM. Poutine et Xi ont parlé.'],
    ],
    [
      'an initial',
      'Le sénateur J. D. Vance a parlé. Il est parti.',
      ['Le sénateur J. D. Vance a parlé.', 'Il est parti.'],
    ],
    [
      'a full stop too many',
      'Au début de sa rencontre avec Loukachenko. à Saint-Pétersbourg.',
      ['Au début de sa rencontre avec Loukachenko. à Saint-Pétersbourg.'],
    ],
    [
      'a quotation that closes after its full stop',
      '“La formation devrait commencer. Nous verrons la manière d’y parvenir. »',
      ['“La formation devrait commencer.', 'Nous verrons la manière d’y parvenir. »'],
    ],
    [
      'a quotation mark the wrong way round',
      '« C’est possible. je viendrai vérifier« . Il est parti.',
      ['« C’est possible. je viendrai vérifier« .', 'Il est parti.'],
    ],
    [
      'a question inside a quotation',
      '« Nos avions, dont on dispose ? Il s’agit de Su-25 », a-t-il dit.',
      ['« Nos avions, dont on dispose ?', 'Il s’agit de Su-25 », a-t-il dit.'],
    ],
    [
      'words left out between sentences',
      'Répondre de manière symétrique […] Pourriez-vous nous aider ?',
      ['Répondre de manière symétrique […]', 'Pourriez-vous nous aider ?'],
    ],
    [
      'words left out within a sentence',
      'Des armes nucléaires […] demain, mais sérieusement.',
      ['Des armes nucléaires […] demain, mais sérieusement.'],
    ],
    ['a decimal and a thousand', 'Soit 1.5 km. Ou 1 084 km.', ['Soit 1.5 km.', 'Ou 1 084 km.']],
    ['lines', 'Sans point final\nUne autre ligne', ['Sans point final', 'Une autre ligne']],
    ['nothing but space', ' \n ', []],
  ])('%s', (_case, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('cuts English', () => {
    expect(cut('Mr. Smith met Gen. Jones. “Go,” he said. They went.', 'en')).toEqual([
      'Mr. Smith met Gen. Jones.',
      '“Go,” he said.',
      'They went.',
    ]);
  });

  it('stays within its stretch', () => {
    const text = 'Un. Deux. Trois.';
    expect(sentencesIn(text, span(4, 9), 'fr')).toEqual([{ start: 4, end: 9 }]);
  });
});

describe('sentencesAround', () => {
  const text = 'Un est là. Deux vient. Trois part.';
  const all = span(0, text.length);

  it('is the sentence around a word', () => {
    expect(sentencesAround(text, all, span(11, 15), 'fr')).toEqual({ start: 11, end: 22 });
  });

  it('is every sentence that a stretch runs over', () => {
    expect(sentencesAround(text, all, span(16, 28), 'fr')).toEqual({ start: 11, end: 34 });
  });
});
