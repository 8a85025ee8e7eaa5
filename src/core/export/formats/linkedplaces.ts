import type { EdtfDate } from '../../dates/edtf.ts';
import type { Article, ArticleId, Place } from '../../edition/model.ts';
import { pointOf } from '../../edition/point-of.ts';
import { articleTitle } from '../article-title.ts';
import type { About, Exported } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';
import { inLanguage } from '../in-language.ts';
import { articleUri, placeUri } from '../links.ts';
import { pointGeometry } from '../positions.ts';
import { aboutSentences, missingFrom, wordsOf } from '../sentences.ts';
import { noTally, type Tally, tallyPlaces } from '../tally.ts';
import type { Words } from '../words/words.ts';

const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * Linked Places 1.3 (GeoJSON and JSON-LD): the places, with every form of their names, the articles that attest
 * those, and when. One feature a line.
 */
export const linkedplaces: WritersOf<'linkedplaces'> = { places: write };

const content = 'places';

async function* write(exported: Exported): AsyncGenerator<string> {
  const { about, places } = exported;
  const tallies = await tallyPlaces(exported);
  const cited = await articlesCited(exported, tallies);
  const undated = places.filter(({ id }) => (tallies.get(id) ?? noTally).first === null);
  const words = wordsOf(exported);
  const names = undated.map(({ label }) => inLanguage(label, about.language));
  const missing = [
    ...missingFrom(exported, content),
    ...(names.length === 0 ? [] : [words.withoutDate(names.join(', '))]),
  ];
  yield `{"type":"FeatureCollection","@context":${JSON.stringify(context)},\n`;
  yield `"title":${JSON.stringify(inLanguage(about.title, about.language))},`;
  yield `"about":${JSON.stringify({ date: about.date, link: about.link, statements: aboutSentences(exported, content), missing })},\n"features":[`;
  const placeById = new Map(places.map((place) => [place.id, place]));
  let separator = '\n';
  for (const place of places) {
    const whole = place.partOf === null ? undefined : placeById.get(place.partOf);
    const tally = tallies.get(place.id) ?? noTally;
    const feature = featureOf({ place, whole, tally, cited, about });
    yield `${separator}${JSON.stringify(feature)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

type Cited = ReadonlyMap<ArticleId, object>;

/** The articles that are named as sources of a name: as many as there are names, at most. */
async function articlesCited(
  exported: Exported,
  tallies: ReadonlyMap<unknown, Tally>,
): Promise<Cited> {
  const wanted = new Set(
    [...tallies.values()].flatMap(({ forms }) => forms.map(({ articleId }) => articleId)),
  );
  const words = wordsOf(exported);
  const cited = new Map<ArticleId, object>();
  for await (const { article } of exported.articles()) {
    if (wanted.has(article.id)) cited.set(article.id, citationOf(article, exported.about, words));
  }
  return cited;
}

function citationOf(article: Article, about: About, words: Words): object {
  const year = article.date?.edtf.slice(0, 4);
  const label = [articleTitle(article, words), article.publisher].filter(Boolean).join(', ');
  return {
    label,
    ...(year === undefined ? {} : { year }),
    '@id': article.sourceUrl ?? articleUri(about, article.id),
  };
}

interface Recorded {
  readonly place: Place;
  /** The larger place that it is part of. */
  readonly whole: Place | undefined;
  readonly tally: Tally;
  readonly cited: Cited;
  readonly about: About;
}

function featureOf({ place, whole, tally, cited, about }: Recorded): object {
  const { geometry, note } = place;
  const point = pointGeometry(pointOf(place));
  return {
    '@id': placeUri(about, place.id),
    type: 'Feature',
    properties: {
      title: inLanguage(place.label, about.language),
      fclasses: [classOf(place)],
      ...optional('ccodes', countriesOf(place)),
    },
    ...(tally.first === null || tally.last === null ? {} : { when: when(tally.first, tally.last) }),
    names: namesOf(place, tally, cited),
    geometry: point && { ...point, citations: [{ label: place.source }] },
    ...optional('links', linksOf(place)),
    ...(whole === undefined
      ? {}
      : {
          relations: [
            {
              relationType: 'gvp:broaderPartitive',
              relationTo: placeUri(about, whole.id),
              label: inLanguage(whole.label, about.language),
            },
          ],
        }),
    ...optional('descriptions', [
      ...(note === null ? [] : Object.entries(note).map(([lang, value]) => ({ value, lang }))),
      ...(geometry.type === 'members'
        ? [{ value: geometry.memberships.map(({ country }) => country).join(', ') }]
        : []),
    ]),
  };
}

const optional = (key: string, list: readonly unknown[]): object =>
  list.length === 0 ? {} : { [key]: list };

/** GeoNames' feature classes: A has borders, L is an area without any, P settlements, H waters, S spots. */
function classOf({ kind, geometry }: Place): string {
  switch (kind) {
    case 'city':
      return 'P';
    case 'water':
      return 'H';
    case 'landmark':
      return 'S';
    case 'country':
    case 'bloc':
      return 'A';
    case 'region':
      return geometry.type === 'area' ? 'A' : 'L';
  }
}

/** The modern countries that it lies in or covers. */
function countriesOf({ countryCode, geometry, ids }: Place): string[] {
  const codes = [
    countryCode,
    ids.iso3166 ?? null,
    ...(geometry.type === 'area' ? geometry.units : []),
    ...(geometry.type === 'members' ? geometry.memberships.map(({ country }) => country) : []),
  ];
  return [...new Set(codes.flatMap((code) => (code === null ? [] : [code.slice(0, 2)])))];
}

/** What articles write, with the article; then the names on record. */
function namesOf(place: Place, { forms }: Tally, cited: Cited): object[] {
  const attested = forms.map(({ text, language, articleId }) => ({
    toponym: text,
    lang: language,
    citations: [cited.get(articleId)],
  }));
  const known = new Set(forms.map(({ text, language }) => `${language} ${text}`));
  const recorded = [
    ...Object.entries(place.label).map(([lang, toponym]) => ({ toponym, lang })),
    ...Object.entries(place.names).flatMap(([lang, names]) =>
      names.map((toponym) => ({ toponym, lang })),
    ),
  ].filter(({ toponym, lang }) => !known.has(`${lang} ${toponym}`));
  const source = { citations: [{ label: place.source }] };
  // The format asks that at least one name be attested.
  return [
    ...attested,
    ...recorded.map((name, at) => (at + attested.length === 0 ? { ...name, ...source } : name)),
  ];
}

function linksOf({ ids }: Place): object[] {
  return [
    ...(ids.geonames === undefined ? [] : [`gn:${ids.geonames}`]),
    ...(ids.wikidata === undefined ? [] : [`wd:${ids.wikidata}`]),
  ].map((identifier) => ({ type: 'exactMatch', identifier }));
}

/** From the beginning of one date to the end of the other. */
const when = (first: EdtfDate, last: EdtfDate): object => ({
  timespans: [
    {
      start: { in: first.split('/')[0] },
      end: { in: last.split('/').at(-1) },
    },
  ],
});
