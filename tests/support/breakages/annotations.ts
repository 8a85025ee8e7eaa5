import type { Breakage } from './breakage.ts';

const file = 'annotations/essai.json';

/** What can be wrong in an article's annotations, and what is said of it. */
export const inAnnotations: readonly Breakage[] = [
  {
    what: 'a mention names no place',
    file,
    from: 'places.json#minsk',
    to: 'places.json#mensk',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../places',
    sentence: 'There is no place "mensk" in places.json.',
  },
  {
    what: 'a mention names no system',
    file,
    from: 'systems.json#lance-m',
    to: 'systems.json#pique',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../systems',
    sentence: 'There is no system or variant "pique" in systems.json.',
  },
  {
    what: 'a place’s mention has no sense',
    file,
    from: ',\n        { "type": "TextualBody", "purpose": "classifying", "value": "location" }',
    to: '',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../places',
    sentence: 'The mention of "minsk" lacks its sense: location, actor or demonym.',
  },
  {
    what: 'a mention’s sense is none',
    file,
    from: '"value": "location"',
    to: '"value": "place"',
    at: '"value": "place"',
    sentence: 'items.0.body.1.value must be "location" or "actor" or "demonym", not "place".',
  },
  {
    what: 'a mention’s body names nothing',
    file,
    from: '"purpose": "identifying",\n          "source": "../systems.json#lance-m"',
    to: '"purpose": "classifying", "value": "actor"',
    at: '"type": "SpecificResource",\n          "purpose": "classifying"',
    sentence: 'items.1.body.0.type must be "TextualBody", not "SpecificResource".',
  },
  {
    what: 'a system’s mention has a sense',
    file,
    from: '../places.json#minsk',
    to: '../systems.json#lance',
    at: '"body": [\n        {\n          "type": "SpecificResource",\n          "purpose": "identifying",\n          "source": "../systems.json#lance"',
    sentence: '"lance" is a system: only places have a sense.',
  },
  {
    what: 'annotations share an id',
    file,
    from: '"#lance-m-1"',
    to: '"#minsk-1"',
    at: '"id": "#minsk-1",\n      "type": "Annotation",\n      "motivation": "identifying",\n      "reviewed": false',
    sentence: 'Two annotations have the id "#minsk-1".',
  },
  {
    what: 'a mention is of another file',
    file,
    from: '"source": "../articles/essai.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Lance-M"',
    to: '"source": "../articles/other.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Lance-M"',
    at: 'other.txt',
    sentence: 'The annotations of "essai" must have "../articles/essai.txt" as their source.',
  },
  {
    what: 'a quote has lost its context',
    file,
    from: '"prefix": "😀 À ",\n            "suffix": ", on attend."',
    to: '"prefix": "vers ",\n            "suffix": " et au-delà"',
    at: '"selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Minsk"',
    sentence:
      '"Minsk" is not at 14 in "essai" with its context: the nearest are “Un titre  😀 À Minsk, on attend. Moscou ” at 14, “500 km. On attend à Minsk.  Comments à Minsk ” at 87, “ Minsk.  Comments à Minsk ” at 106.',
  },
  {
    what: 'a quote stands nowhere',
    file,
    from: '"exact": "Minsk"',
    to: '"exact": "Pinsk"',
    at: '"selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Pinsk"',
    sentence:
      '"Pinsk" is not at 14 in "essai" with its context: it stands nowhere, and there stands “😀 À Minsk, on ”.',
  },
  {
    what: 'a mention stands in boilerplate',
    file,
    from: '"prefix": "😀 À ",\n            "suffix": ", on attend."\n          },\n          { "type": "TextPositionSelector", "start": 14, "end": 19 }',
    to: '"prefix": "Comments à ",\n            "suffix": "\\n"\n          },\n          { "type": "TextPositionSelector", "start": 106, "end": 111 }',
    at: '"target": {\n        "source": "../articles/essai.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Minsk"',
    sentence: '"Minsk" stands in boilerplate, where nothing is a mention.',
  },
  {
    what: 'mentions overlap',
    file,
    from: '"exact": "Lance-M",\n            "prefix": "se tait. La ",\n            "suffix": " porte à"\n          },\n          { "type": "TextPositionSelector", "start": 51, "end": 58 }',
    to: '"exact": "À Minsk",\n            "prefix": "😀 ",\n            "suffix": ", on attend."\n          },\n          { "type": "TextPositionSelector", "start": 12, "end": 19 }',
    at: '"target": {\n        "source": "../articles/essai.txt",\n        "selector": [\n          {\n            "type": "TextQuoteSelector",\n            "exact": "Minsk"',
    sentence: '"Minsk" overlaps the mention "À Minsk" (essai.lance-m-1).',
  },
];
