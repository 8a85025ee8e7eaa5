import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from './load-edition.ts';

/** One thing broken: in `file`, `from` becomes `to`; the sentence is said of the line with `at`. */
interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Text on the line that the problem must name, after the change. */
  readonly at: string;
  /** Where the problem is found in another file than the broken one. */
  readonly in?: string;
  readonly sentence: string;
}

const edition = 'edition.json';
const places = 'places.json';
const systems = 'systems.json';
const annotations = 'annotations/essai.json';

const breakages: readonly Breakage[] = [
  {
    what: 'a comma is missing',
    file: edition,
    from: '"language": "fr",',
    to: '"language": "fr"',
    at: '"translatedFrom"',
    sentence:
      'This is not valid JSON: a comma is missing before this, or a " within a text is not written \\".',
  },
  {
    what: 'a comma is left over',
    file: places,
    from: '"belarus",\n      "kind"',
    to: '"belarus",,\n      "kind"',
    at: '"belarus",,',
    sentence:
      'This is not valid JSON: a key is missing here, or the comma before it is one too many.',
  },
  {
    what: 'a key stands twice',
    file: edition,
    from: '"publisher": null,',
    to: '"publisher": null,\n      "publisher": "X",',
    at: '"publisher": "X"',
    sentence: 'The key "publisher" stands twice in the same object.',
  },
  {
    what: 'a key is misspelt',
    file: edition,
    from: '"signature": null',
    to: '"signatur": null',
    at: '"signatur"',
    sentence: 'articles.0.signatur is not a key that this format has.',
  },
  {
    what: 'a key is missing',
    file: edition,
    from: '"signature": null,\n      ',
    to: '',
    at: '{\n      "id": "essai"',
    sentence: 'articles.0.signature is missing.',
  },
  {
    what: 'a text is a number',
    file: places,
    from: '"source": "GeoNames"',
    to: '"source": 3',
    at: '"source": 3',
    sentence: 'places.0.source must be a text in quotes, not 3.',
  },
  {
    what: 'a text is there in no language',
    file: edition,
    from: '{ "fr": "Essai", "en": "Trial" }',
    to: '{}',
    at: '"title": {}',
    sentence: 'title must hold one text at least, by language, not 0.',
  },
  {
    what: 'a day does not exist',
    file: edition,
    from: '2022-06-25',
    to: '2022-02-30',
    at: '2022-02-30',
    sentence:
      'articles.0.date.edtf must be a date of the calendar: YYYY, YYYY-MM, YYYY-MM-DD or an interval of two joined by "/", not "2022-02-30".',
  },
  {
    what: 'an inferred date gives no reason',
    file: edition,
    from: ',\n        "reason": { "fr": "d’après l’adresse", "en": "from the address" }',
    to: '',
    at: '"date": {',
    sentence: 'articles.0.date.reason is missing.',
  },
  {
    what: 'a source would run as code',
    file: edition,
    from: 'https://example.org/essai',
    to: 'javascript:alert(1)',
    at: 'javascript:',
    sentence:
      'articles.0.sourceUrl must begin with http:// or https://, not "javascript:alert(1)".',
  },
  {
    what: 'a place’s kind is none',
    file: places,
    from: '"kind": "city"',
    to: '"kind": "town"',
    at: '"kind": "town"',
    sentence:
      'places.0.kind must be "city" or "country" or "region" or "water" or "landmark" or "bloc", not "town".',
  },
  {
    what: 'coordinates are swapped',
    file: places,
    from: '[27.56667, 53.9]',
    to: '[27.56667, 153.9]',
    at: '153.9',
    sentence: 'places.0.geometry.point.1 must be a latitude, not 153.9.',
  },
  {
    what: 'a country code is unknown',
    file: places,
    from: '"countryCode": "BY"',
    to: '"countryCode": "BX"',
    at: '"BX"',
    sentence: 'places.0.countryCode must be a country’s ISO 3166-1 alpha-2 code, not "BX".',
  },
  {
    what: 'an area is unknown',
    file: places,
    from: '"units": ["BY"]',
    to: '"units": ["XX-12"]',
    at: 'XX-12',
    sentence:
      'places.1.geometry.units.0 must be a country’s ISO 3166-1 alpha-2 code or a region’s ISO 3166-2 code, not "XX-12".',
  },
  {
    what: 'two places share an id',
    file: places,
    from: '"id": "csto"',
    to: '"id": "minsk"',
    at: '"id": "minsk",\n      "kind": "bloc"',
    sentence: 'Two places have the id "minsk".',
  },
  {
    what: 'a place is part of nothing known',
    file: places,
    from: '"partOf": "belarus"',
    to: '"partOf": "ruthenia"',
    at: '"ruthenia"',
    sentence: '"minsk" is part of "ruthenia", which is no place of this file.',
  },
  {
    what: 'a place is part of itself',
    file: places,
    from: '"partOf": "belarus"',
    to: '"partOf": "minsk"',
    at: '"partOf": "minsk"',
    sentence: '"minsk" is, by its parts, part of itself.',
  },
  {
    what: 'a country has no code',
    file: places,
    from: '"ids": { "iso3166": "BY" }',
    to: '"ids": {}',
    at: '"ids": {},\n      "countryCode": null,\n      "partOf": null,\n      "source": "Natural',
    sentence: '"belarus" is a country without its ISO 3166-1 alpha-2 code in ids.iso3166.',
  },
  {
    what: 'a bloc has no members',
    file: places,
    from: '"kind": "bloc"',
    to: '"kind": "region"',
    at: '"geometry": {\n        "type": "members"',
    sentence: '"csto" is a region: a bloc has members, and nothing else has.',
  },
  {
    what: 'a member leaves before it joins',
    file: places,
    from: '"from": "2006-08-16", "to": "2012-12-19"',
    to: '"from": "2006-08-16", "to": "2005"',
    at: '"2005"',
    sentence: 'UZ leaves "csto" on 2005, before it joins on 2006-08-16.',
  },
  {
    what: 'a member is one twice at a time',
    file: places,
    from: '"to": "1999-04-02"',
    to: '"to": "2007"',
    at: '2006-08-16',
    sentence: 'UZ is twice a member of "csto" at the same time.',
  },
  {
    what: 'the headline starts from no place',
    file: edition,
    from: '"originId": "minsk"',
    to: '"originId": "mensk"',
    at: '"mensk"',
    sentence: 'The headline starts from "mensk", which is no place.',
  },
  {
    what: 'the headline counts from beyond no place',
    file: edition,
    from: '"beyond": []',
    to: '"beyond": ["minks"]',
    at: '"minks"',
    sentence: 'The headline counts from beyond "minks", which is no place.',
  },
  {
    what: 'the headline is of no system',
    file: edition,
    from: '"systemId": "lance"',
    to: '"systemId": "pique"',
    at: '"pique"',
    sentence: 'The headline is of "pique", which is no system.',
  },
  {
    what: 'an article’s file is not there',
    file: edition,
    from: 'articles/essai.txt',
    to: 'articles/essay.txt',
    at: 'articles/essay.txt',
    sentence: 'The file "articles/essay.txt" is not there.',
  },
  {
    what: 'a language is named by its country',
    file: places,
    from: '"be": ["Мінск"]',
    to: '"ua": ["Мінск"]',
    at: '"ua"',
    sentence: 'places.0.names.ua must be a known BCP 47 language tag, such as "fr", not "ua".',
  },
  {
    what: 'a text has unescaped quotes in it',
    file: edition,
    from: '"from the address"',
    to: '"from the "address""',
    at: 'from the "address"',
    sentence:
      'This is not valid JSON: something here lacks its straight quotes, or a " within a text is not written \\".',
  },
  {
    what: 'a file begins with a byte order mark',
    file: systems,
    from: '{\n  "systems"',
    to: '\uFEFF{\n  "systems"',
    at: '\uFEFF{',
    sentence:
      'This is not valid JSON: before its first { stands something else, perhaps a byte order mark.',
  },
  {
    what: 'a heading is only part of a line',
    file: edition,
    from: '"kind": "title", "quote": "Un titre"',
    to: '"kind": "heading", "quote": "Moscou se tait."',
    at: 'Moscou se tait.',
    sentence: '"Moscou se tait." is not found in articles/essai.txt as a whole line.',
  },
  {
    what: 'parts are out of order',
    file: edition,
    from: '"kind": "boilerplate", "quote": "Comments à Minsk"',
    to: '"kind": "boilerplate", "quote": "Un titre"',
    at: '"boilerplate", "quote": "Un titre"',
    sentence:
      '"Un titre" is not found in articles/essai.txt as the beginning or the end of a line, after the part before it.',
  },
  {
    what: 'a variant takes its system’s id',
    file: systems,
    from: '"id": "lance-m",',
    to: '"id": "lance",',
    at: '"id": "lance",\n          "label"',
    sentence: 'Two systems or variants have the id "lance".',
  },
  {
    what: 'the default variant is none',
    file: systems,
    from: '"defaultVariantId": "lance-m"',
    to: '"defaultVariantId": "lance-x"',
    at: '"lance-x"',
    sentence: '"lance" has no variant "lance-x".',
  },
  {
    what: 'a range has no source',
    file: systems,
    from: '"publisher": "A Paper",\n',
    to: '',
    at: '"source": {\n                "type": "publication"',
    sentence: 'systems.0.variants.0.claims.1.source.publisher is missing.',
  },
  {
    what: 'a range’s low is over its high',
    file: systems,
    from: '"lowKm": 400',
    to: '"lowKm": 490',
    at: '"lowKm": 490',
    sentence: 'The claim "lance-m-paper" has a low of 490 km over its high of 480 km.',
  },
  {
    what: 'a range goes round the globe',
    file: systems,
    from: '"highKm": 480',
    to: '"highKm": 48000',
    at: '48000',
    sentence:
      'systems.0.variants.0.claims.1.highKm must be at most half the way round the globe, 20,038 km, not 48000.',
  },
  {
    what: 'a claim quotes no article',
    file: systems,
    from: '"articleId": "essai"',
    to: '"articleId": "essay"',
    at: '"essay"',
    sentence: 'The claim "lance-m-article" quotes "essay", which is no article.',
  },
  {
    what: 'a claim’s quote is not in its article',
    file: systems,
    from: '"exact": "porte à 500 km"',
    to: '"exact": "porte à 900 km"',
    at: '900 km',
    sentence:
      'The claim "lance-m-article" quotes "porte à 900 km", which is not found for certain in "essai".',
  },
  {
    what: 'a mention names no place',
    file: annotations,
    from: 'places.json#minsk',
    to: 'places.json#mensk',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../places',
    sentence: 'There is no place "mensk" in places.json.',
  },
  {
    what: 'a mention names no system',
    file: annotations,
    from: 'systems.json#lance-m',
    to: 'systems.json#pique',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../systems',
    sentence: 'There is no system or variant "pique" in systems.json.',
  },
  {
    what: 'a place’s mention has no sense',
    file: annotations,
    from: ',\n        { "type": "TextualBody", "purpose": "classifying", "value": "location" }',
    to: '',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../places',
    sentence: 'The mention of "minsk" lacks its sense: location, actor or demonym.',
  },
  {
    what: 'a mention’s sense is none',
    file: annotations,
    from: '"value": "location"',
    to: '"value": "place"',
    at: '"value": "place"',
    sentence: 'items.0.body.1.value must be "location" or "actor" or "demonym", not "place".',
  },
  {
    what: 'a mention’s body names nothing',
    file: annotations,
    from: '"purpose": "identifying",\n          "source": "../systems.json#lance-m"',
    to: '"purpose": "classifying", "value": "actor"',
    at: '"type": "SpecificResource",\n          "purpose": "classifying"',
    sentence: 'items.1.body.0.type must be "TextualBody", not "SpecificResource".',
  },
  {
    what: 'a system’s mention has a sense',
    file: annotations,
    from: '../places.json#minsk',
    to: '../systems.json#lance',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../systems.json#lance"',
    sentence: '"lance" is a system: only places have a sense.',
  },
  {
    what: 'a name is empty',
    file: places,
    from: '"source": "GeoNames"',
    to: '"source": ""',
    at: '"source": ""',
    sentence: 'places.0.source must not be empty.',
  },
  {
    what: 'annotations share an id',
    file: annotations,
    from: '"#lance-m-1"',
    to: '"#minsk-1"',
    at: '"id": "#minsk-1",\n      "type": "Annotation",\n      "motivation": "identifying",\n      "reviewed": false',
    sentence: 'Two annotations have the id "#minsk-1".',
  },
  {
    what: 'a mention is of another file',
    file: annotations,
    from: '"source": "../articles/essai.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Lance-M"',
    to: '"source": "../articles/other.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Lance-M"',
    at: 'other.txt',
    sentence: 'The annotations of "essai" must have "../articles/essai.txt" as their source.',
  },
  {
    what: 'a quote has lost its context',
    file: annotations,
    from: '"prefix": "😀 À ",\n            "suffix": ", on attend."',
    to: '"prefix": "vers ",\n            "suffix": " et au-delà"',
    at: '"selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Minsk"',
    sentence:
      '"Minsk" is not at 14 in "essai" with its context: the nearest are “Un titre  😀 À Minsk, on attend. Moscou ” at 14, “500 km. On attend à Minsk.  Comments à Minsk ” at 87, “ Minsk.  Comments à Minsk ” at 106.',
  },
  {
    what: 'a quote stands nowhere',
    file: annotations,
    from: '"exact": "Minsk"',
    to: '"exact": "Pinsk"',
    at: '"selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Pinsk"',
    sentence:
      '"Pinsk" is not at 14 in "essai" with its context: it stands nowhere, and there stands “😀 À Minsk, on ”.',
  },
  {
    what: 'a mention stands in boilerplate',
    file: annotations,
    from: '"prefix": "😀 À ",\n            "suffix": ", on attend."\n          },\n          { "type": "TextPositionSelector", "start": 14, "end": 19 }',
    to: '"prefix": "Comments à ",\n            "suffix": "\\n"\n          },\n          { "type": "TextPositionSelector", "start": 106, "end": 111 }',
    at: '"target": {\n        "source": "../articles/essai.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Minsk"',
    sentence: '"Minsk" stands in boilerplate, where nothing is a mention.',
  },
  {
    what: 'mentions overlap',
    file: annotations,
    from: '"exact": "Lance-M",\n            "prefix": "se tait. La ",\n            "suffix": " porte à"\n          },\n          { "type": "TextPositionSelector", "start": 51, "end": 58 }',
    to: '"exact": "À Minsk",\n            "prefix": "😀 ",\n            "suffix": ", on attend."\n          },\n          { "type": "TextPositionSelector", "start": 12, "end": 19 }',
    at: '"target": {\n        "source": "../articles/essai.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Minsk"',
    sentence: '"Minsk" overlaps the mention "À Minsk" (essai.lance-m-1).',
  },
];

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
});
