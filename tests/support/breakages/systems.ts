import type { Breakage } from './breakage.ts';

const file = 'systems.json';

/** What can be wrong in `systems.json`, and what is said of it. */
export const inSystems: readonly Breakage[] = [
  {
    what: 'a file begins with a byte order mark',
    file,
    from: '{\n  "systems"',
    to: '\uFEFF{\n  "systems"',
    at: '\uFEFF{',
    sentence:
      'This is not valid JSON: before its first { stands something else, perhaps a byte order mark.',
  },
  {
    what: 'a variant takes its system’s id',
    file,
    from: '"id": "lance-m",',
    to: '"id": "lance",',
    at: '"id": "lance",\n          "label"',
    sentence: 'Two systems or variants have the id "lance".',
  },
  {
    what: 'the default variant is none',
    file,
    from: '"defaultVariantId": "lance-m"',
    to: '"defaultVariantId": "lance-x"',
    at: '"lance-x"',
    sentence: '"lance" has no variant "lance-x".',
  },
  {
    what: 'a range has no source',
    file,
    from: '"publisher": "A Paper",\n',
    to: '',
    at: '"source": {\n                "type": "publication"',
    sentence: 'systems.0.variants.0.claims.1.source.publisher is missing.',
  },
  {
    what: 'a range’s low is over its high',
    file,
    from: '"lowKm": 400',
    to: '"lowKm": 490',
    at: '"lowKm": 490',
    sentence: 'The claim "lance-m-paper" has a low of 490 km over its high of 480 km.',
  },
  {
    what: 'a range goes round the globe',
    file,
    from: '"highKm": 480',
    to: '"highKm": 48000',
    at: '48000',
    sentence:
      'systems.0.variants.0.claims.1.highKm must be at most half the way round the globe, 20,038 km, not 48000.',
  },
  {
    what: 'a claim quotes no article',
    file,
    from: '"articleId": "essai"',
    to: '"articleId": "essay"',
    at: '"essay"',
    sentence: 'The claim "lance-m-article" quotes "essay", which is no article.',
  },
  {
    what: 'a claim’s quote is not in its article',
    file,
    from: '"exact": "porte à 500 km"',
    to: '"exact": "porte à 900 km"',
    at: '900 km',
    sentence:
      'The claim "lance-m-article" quotes "porte à 900 km", which is not found for certain in "essai".',
  },
];
