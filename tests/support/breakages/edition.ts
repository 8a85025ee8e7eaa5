import type { Breakage } from './breakage.ts';

const file = 'edition.json';

/** What can be wrong in `edition.json`, and what is said of it. */
export const inEdition: readonly Breakage[] = [
  {
    what: 'a comma is missing',
    file,
    from: '"language": "fr",',
    to: '"language": "fr"',
    at: '"translatedFrom"',
    sentence:
      'This is not valid JSON: a comma is missing before this, or a " within a text is not written \\".',
  },
  {
    what: 'a key stands twice',
    file,
    from: '"publisher": null,',
    to: '"publisher": null,\n      "publisher": "X",',
    at: '"publisher": "X"',
    sentence: 'The key "publisher" stands twice in the same object.',
  },
  {
    what: 'a key is misspelt',
    file,
    from: '"signature": null',
    to: '"signatur": null',
    at: '"signatur"',
    sentence: 'articles.0.signatur is not a key that this format has.',
  },
  {
    what: 'a key is missing',
    file,
    from: '"signature": null,\n      ',
    to: '',
    at: '{\n      "id": "essai"',
    sentence: 'articles.0.signature is missing.',
  },
  {
    what: 'a text is there in no language',
    file,
    from: '{ "fr": "Essai", "en": "Trial" }',
    to: '{}',
    at: '"title": {}',
    sentence: 'title must hold one text at least, by language, not 0.',
  },
  {
    what: 'a day does not exist',
    file,
    from: '2022-06-25',
    to: '2022-02-30',
    at: '2022-02-30',
    sentence:
      'articles.0.date.edtf must be a date of the calendar: YYYY, YYYY-MM, YYYY-MM-DD or an interval of two joined by "/", not "2022-02-30".',
  },
  {
    what: 'an inferred date gives no reason',
    file,
    from: ',\n        "reason": { "fr": "d’après l’adresse", "en": "from the address" }',
    to: '',
    at: '"date": {',
    sentence: 'articles.0.date.reason is missing.',
  },
  {
    what: 'a source would run as code',
    file,
    from: 'https://example.org/essai',
    to: 'javascript:alert(1)',
    at: 'javascript:',
    sentence:
      'articles.0.sourceUrl must begin with http:// or https://, not "javascript:alert(1)".',
  },
  {
    what: 'the headline starts from no place',
    file,
    from: '"originId": "minsk"',
    to: '"originId": "mensk"',
    at: '"mensk"',
    sentence: 'The headline starts from "mensk", which is no place.',
  },
  {
    what: 'the headline counts from beyond no place',
    file,
    from: '"beyond": []',
    to: '"beyond": ["minks"]',
    at: '"minks"',
    sentence: 'The headline counts from beyond "minks", which is no place.',
  },
  {
    what: 'the headline is of no system',
    file,
    from: '"systemId": "lance"',
    to: '"systemId": "pique"',
    at: '"pique"',
    sentence: 'The headline is of "pique", which is no system.',
  },
  {
    what: 'an article’s file is not there',
    file,
    from: 'articles/essai.txt',
    to: 'articles/essay.txt',
    at: 'articles/essay.txt',
    sentence: 'The file "articles/essay.txt" is not there.',
  },
  {
    what: 'a text has unescaped quotes in it',
    file,
    from: '"from the address"',
    to: '"from the "address""',
    at: 'from the "address"',
    sentence:
      'This is not valid JSON: something here lacks its straight quotes, or a " within a text is not written \\".',
  },
  {
    what: 'a heading is only part of a line',
    file,
    from: '"kind": "title", "quote": "Un titre"',
    to: '"kind": "heading", "quote": "Moscou se tait."',
    at: 'Moscou se tait.',
    sentence: '"Moscou se tait." is not found in articles/essai.txt as a whole line.',
  },
  {
    what: 'parts are out of order',
    file,
    from: '"kind": "boilerplate", "quote": "Comments à Minsk"',
    to: '"kind": "boilerplate", "quote": "Un titre"',
    at: '"boilerplate", "quote": "Un titre"',
    sentence:
      '"Un titre" is not found in articles/essai.txt as the beginning or the end of a line, after the part before it.',
  },
];
