import { describe, expect, it } from 'vitest';
import { inAnnotations } from '../../../tests/support/breakages/annotations.ts';
import { inEdition } from '../../../tests/support/breakages/edition.ts';
import { inPlaces } from '../../../tests/support/breakages/places.ts';
import { inSystems } from '../../../tests/support/breakages/systems.ts';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from './load-edition.ts';

const annotations = 'annotations/essai.json';
const breakages = [...inEdition, ...inPlaces, ...inSystems, ...inAnnotations];

const lineOf = (source: string, marker: string) => {
  expect(source.split(marker), `"${marker}" stands once`).toHaveLength(2);
  return source.slice(0, source.indexOf(marker)).split('\n').length;
};

function changed(file: string, from: string, to: string): Map<string, string> {
  const source = smallEdition.get(file) ?? '';
  lineOf(source, from);
  return new Map(smallEdition).set(
    file,
    source.replace(from, () => to),
  );
}

describe('loadEdition', () => {
  it('joins the files of a whole edition', () => {
    const result = loadEdition(smallEdition);
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    const { articles, mentions } = result.value.edition;
    expect(result.value.notes).toEqual([]);
    expect(mentions.map(({ start, end }) => articles[0]?.text.slice(start, end))).toEqual([
      'Minsk',
      'Lance-M',
    ]);
    expect(mentions).toMatchObject([
      { id: 'essai.minsk-1', kind: 'place', placeId: 'minsk', sense: 'location', reviewed: true },
      { kind: 'system', systemId: 'lance', variantId: 'lance-m', reviewed: false },
    ]);
    expect(result.value.edition.systems[0]?.variants[0]?.claims[0]?.source).toEqual({
      type: 'article',
      articleId: 'essai',
      span: { start: 60, end: 74 },
    });
  });

  it('freezes what it returns, to the last mention', () => {
    const result = loadEdition(smallEdition);
    expect(result.ok && Object.isFrozen(result.value.edition.mentions[0])).toBe(true);
  });

  it.each(breakages)('says where and what when $what', ({ file, from, to, at, sentence }) => {
    const files = changed(file, from, to);
    const result = loadEdition(files);
    const problems = result.ok ? [] : result.fault;
    expect(problems).toContainEqual({ file, line: lineOf(files.get(file) ?? '', at), sentence });
  });

  it('does not blame what quotes an article for the article’s missing text', () => {
    const files = new Map(smallEdition);
    files.delete('articles/essai.txt');
    const result = loadEdition(files);
    expect(result.ok ? [] : result.fault.map(({ sentence }) => sentence)).toEqual([
      'The file "articles/essai.txt" is not there.',
    ]);
  });

  it('names a missing file', () => {
    const files = new Map(smallEdition);
    files.delete('places.json');
    expect(loadEdition(files)).toEqual({
      ok: false,
      fault: [{ file: 'places.json', line: 1, sentence: 'This file is missing.' }],
    });
  });

  it('names a file that nothing uses', () => {
    const files = new Map(smallEdition).set('annotations/esai.json', '{}');
    expect(loadEdition(files)).toEqual({
      ok: false,
      fault: [
        {
          file: 'annotations/esai.json',
          line: 1,
          sentence: 'No article of edition.json uses this file.',
        },
      ],
    });
  });

  it('names every fault at once, by file and line', () => {
    const files = changed('places.json', '"kind": "bloc"', '"kind": "region"');
    files.set(
      'places.json',
      (files.get('places.json') ?? '').replace('"partOf": "belarus"', '"partOf": "x"'),
    );
    const result = loadEdition(files);
    expect(result.ok ? [] : result.fault.map(({ line }) => line)).toEqual([11, 32]);
  });

  it('names an area that the basemap lacks, where it is told what the basemap has', () => {
    const result = loadEdition(smallEdition, { shapeUnits: new Set(['RU']) });
    expect(result.ok ? [] : result.fault).toMatchObject([
      { line: 20, sentence: '"belarus" covers BY, which the basemap does not have.' },
    ]);
  });

  it('follows a quote that moved, and says so', () => {
    const moved =
      '"prefix": "se tait. La ",\n            "suffix": " porte à"\n          },\n          { "type": "TextPositionSelector", "start": 51, "end": 58 }';
    const files = changed(annotations, moved, moved.replace('51', '10').replace('58', '17'));
    const result = loadEdition(files);
    expect(result.ok && result.value.edition.mentions[1]).toMatchObject({ start: 52, end: 59 });
    expect(result.ok && result.value.notes).toMatchObject([
      {
        file: annotations,
        sentence: '"Lance-M" is not at 10 in "essai" with its context; it was found at 51.',
      },
    ]);
  });

  it('says of a quote at its place that it is written otherwise, or stands between other words', () => {
    const noteOn = (files: ReadonlyMap<string, string>) => {
      const result = loadEdition(files);
      return result.ok ? result.value.notes.map(({ sentence }) => sentence) : result.fault;
    };
    const accented = changed(annotations, '"exact": "Lance-M"', '"exact": "Lancé-M"');
    const article = smallEdition.get('articles/essai.txt') ?? '';
    const decomposed = article.replace('La Lance-M', 'La Lancé-M'.normalize('NFD'));
    expect(noteOn(accented.set('articles/essai.txt', decomposed))).toEqual([
      '"Lancé-M" stands at 51 in "essai", in another form of Unicode (composed or decomposed letters).',
    ]);
    const suffix = '"suffix": " porte à"';
    expect(noteOn(changed(annotations, suffix, suffix.replace('à', 'a')))).toEqual([
      '"Lance-M" stands at 51 in "essai", but not between the words that are quoted around it.',
    ]);
  });
});
