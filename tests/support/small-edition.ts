/**
 * An edition of one short article, as its files: whole, so that a test breaks one thing in it.
 * The emoji is two UTF-16 units and one code point.
 */
export const smallEdition: ReadonlyMap<string, string> = new Map([
  [
    'edition.json',
    `{
  "title": { "fr": "Essai", "en": "Trial" },
  "headline": {
    "sentence": { "fr": "Il porte à **500 km**.", "en": "It reaches **500 km**." },
    "systemId": "lance",
    "originId": "minsk",
    "beyond": [],
    "gained": { "fr": "ce qui s’ajoute", "en": "what is added" }
  },
  "articles": [
    {
      "id": "essai",
      "file": "articles/essai.txt",
      "language": "fr",
      "translatedFrom": null,
      "title": "Un titre",
      "publisher": null,
      "signature": null,
      "sourceUrl": "https://example.org/essai",
      "date": {
        "edtf": "2022-06-25",
        "basis": "inferred",
        "reason": { "fr": "d’après l’adresse", "en": "from the address" }
      },
      "publication": "full",
      "parts": [
        { "kind": "title", "quote": "Un titre" },
        { "kind": "boilerplate", "quote": "Comments à Minsk" }
      ]
    }
  ]
}
`,
  ],
  [
    'places.json',
    `{
  "places": [
    {
      "id": "minsk",
      "kind": "city",
      "label": { "fr": "Minsk", "en": "Minsk" },
      "names": { "be": ["Мінск"] },
      "geometry": { "type": "point", "point": [27.56667, 53.9] },
      "ids": { "geonames": 625144 },
      "countryCode": "BY",
      "partOf": "belarus",
      "source": "GeoNames",
      "note": null
    },
    {
      "id": "belarus",
      "kind": "country",
      "label": { "fr": "Biélorussie", "en": "Belarus" },
      "names": {},
      "geometry": { "type": "area", "point": [28, 53.5], "units": ["BY"] },
      "ids": { "iso3166": "BY" },
      "countryCode": null,
      "partOf": null,
      "source": "Natural Earth",
      "note": null
    },
    {
      "id": "csto",
      "kind": "bloc",
      "label": { "fr": "OTSC", "en": "CSTO" },
      "names": {},
      "geometry": {
        "type": "members",
        "memberships": [
          { "country": "RU", "from": "1994-04-20", "to": null },
          { "country": "UZ", "from": "1994-04-20", "to": "1999-04-02" },
          { "country": "UZ", "from": "2006-08-16", "to": "2012-12-19" }
        ]
      },
      "ids": {},
      "countryCode": null,
      "partOf": null,
      "source": "The treaty",
      "note": null
    }
  ]
}
`,
  ],
  [
    'systems.json',
    `{
  "systems": [
    {
      "id": "lance",
      "label": { "fr": "Lance", "en": "Lance" },
      "aliases": [],
      "kind": "ballistic missile",
      "variants": [
        {
          "id": "lance-m",
          "label": { "fr": "Lance-M", "en": "Lance-M" },
          "claims": [
            {
              "id": "lance-m-article",
              "lowKm": 500,
              "highKm": 500,
              "qualifier": "up to",
              "measures": "missile range",
              "source": {
                "type": "article",
                "articleId": "essai",
                "quote": { "exact": "porte à 500 km", "prefix": "La Lance-M ", "suffix": "." }
              },
              "setAside": null,
              "note": null
            },
            {
              "id": "lance-m-paper",
              "lowKm": 400,
              "highKm": 480,
              "qualifier": "about",
              "measures": "missile range",
              "source": {
                "type": "publication",
                "title": "On lances",
                "publisher": "A Paper",
                "date": "2018-03",
                "url": "https://example.org/lances"
              },
              "setAside": null,
              "note": null
            }
          ]
        }
      ],
      "defaultVariantId": "lance-m",
      "note": null,
      "wikidata": null
    }
  ]
}
`,
  ],
  [
    'articles/essai.txt',
    `Un titre

😀 À Minsk, on attend. Moscou se tait. La Lance-M porte à 500 km.
On attend à Minsk.

Comments à Minsk
`,
  ],
  [
    'annotations/essai.json',
    `{
  "@context": ["http://www.w3.org/ns/anno.jsonld", { "reviewed": "urn:portee:reviewed" }],
  "id": "annotations/essai.json",
  "type": "AnnotationPage",
  "items": [
    {
      "id": "#minsk-1",
      "type": "Annotation",
      "motivation": "identifying",
      "reviewed": true,
      "body": [
        {
          "type": "SpecificResource",
          "purpose": "identifying",
          "source": "../places.json#minsk"
        },
        { "type": "TextualBody", "purpose": "classifying", "value": "location" }
      ],
      "target": {
        "source": "../articles/essai.txt",
        "selector": [
          {
            "type": "TextQuoteSelector",
            "exact": "Minsk",
            "prefix": "😀 À ",
            "suffix": ", on attend."
          },
          { "type": "TextPositionSelector", "start": 14, "end": 19 }
        ]
      }
    },
    {
      "id": "#lance-m-1",
      "type": "Annotation",
      "motivation": "identifying",
      "reviewed": false,
      "body": [
        {
          "type": "SpecificResource",
          "purpose": "identifying",
          "source": "../systems.json#lance-m"
        }
      ],
      "target": {
        "source": "../articles/essai.txt",
        "selector": [
          {
            "type": "TextQuoteSelector",
            "exact": "Lance-M",
            "prefix": "se tait. La ",
            "suffix": " porte à"
          },
          { "type": "TextPositionSelector", "start": 51, "end": 58 }
        ]
      }
    }
  ]
}
`,
  ],
]);
