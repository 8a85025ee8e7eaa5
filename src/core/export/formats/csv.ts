import type { Article, RangeClaim } from '../../edition/model.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import { articleTitle } from '../article-title.ts';
import { type CsvCell, csvHead, csvLine } from '../csv.ts';
import type { Exported, ExportedReach, ExportFormat } from '../exported.ts';
import { inLanguage } from '../in-language.ts';
import { linkToArticle, linkToPlace } from '../links.ts';
import { type NamedMention, namedMentionsOf, registerOf } from '../named-mentions.ts';
import { countryOf, pointOf } from '../positions.ts';
import { claimSource } from '../range-claims.ts';
import { wordsOf } from '../sentences.ts';
import { noTally, tallyPlaces } from '../tally.ts';
import type { ColumnName, Words } from '../words.ts';

/**
 * A table for spreadsheets, its columns named in the reader's language. What is not known is an empty cell; what is
 * missing altogether is told of in a last line.
 */
export const csv: ExportFormat = {
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  writers: {
    mentions: (exported) => table(exported, mentionColumns, mentionRows(exported)),
    places: (exported) => table(exported, placeColumns, placeRows(exported)),
    reach: (exported) => table(exported, reachColumns, reachRows(exported)),
  },
};

async function* table(
  exported: Exported,
  columns: readonly ColumnName[],
  rows: AsyncGenerator<Row>,
): AsyncGenerator<string> {
  const words = wordsOf(exported);
  yield `${csvHead(columns.map((column) => words.columns[column]))}\n`;
  for await (const row of rows) yield `${csvLine(columns.map((column) => row[column]))}\n`;
  for (const sentence of exported.missing) {
    yield `${csvLine([words.labelled(words.missing, sentence)])}\n`;
  }
}

type Row = Partial<Readonly<Record<ColumnName, CsvCell>>>;

const mentionColumns: readonly ColumnName[] = [
  'quote',
  'passage',
  'id',
  'name',
  'kind',
  'sense',
  'country',
  'lat',
  'lon',
  'positionSource',
  'article',
  'title',
  'publisher',
  'date',
  'dateBasis',
  'url',
  'start',
  'end',
  'reviewed',
  'geonames',
  'wikidata',
  'link',
];

const placeColumns: readonly ColumnName[] = [
  'id',
  'name',
  'kind',
  'country',
  'lat',
  'lon',
  'positionSource',
  'mentions',
  'articles',
  'first',
  'last',
  'geonames',
  'wikidata',
  'iso3166',
  'names',
  'note',
  'link',
];

const reachColumns: readonly ColumnName[] = [
  'system',
  'variant',
  'lowKm',
  'highKm',
  'qualifier',
  'measures',
  'counted',
  'claimSource',
  'date',
  'url',
  'origin',
  'lat',
  'lon',
];

async function* mentionRows(exported: Exported): AsyncGenerator<Row> {
  const words = wordsOf(exported);
  const register = registerOf(exported);
  for await (const { article, mentions } of exported.articles()) {
    const counter = new CodePointCounter(article.text);
    const known = articleCells(article, exported, words);
    for (const named of namedMentionsOf(article, mentions, register)) {
      const { mention, quote, passage } = named;
      yield {
        ...known,
        ...nameCells(named, exported.about.language, words),
        quote,
        passage,
        // In code points, as everywhere outside JavaScript.
        start: counter.at(mention.start),
        end: counter.at(mention.end),
        reviewed: mention.reviewed ? words.yes : words.no,
      };
    }
  }
}

const articleCells = (article: Article, { about }: Exported, words: Words): Row => ({
  article: article.id,
  title: articleTitle(article, words),
  publisher: article.publisher,
  date: article.date?.edtf,
  dateBasis: article.date?.basis === 'inferred' ? words.inferred : '',
  url: article.sourceUrl,
  link: linkToArticle(about, article.id),
});

function nameCells({ named, mention }: NamedMention, language: string, words: Words): Row {
  if (named.kind === 'system') {
    const { id, label } = named.variant ?? named.system;
    return { id, name: inLanguage(label, language), kind: words.system };
  }
  const { id, label, kind, ids, source } = named.place;
  const point = pointOf(named.place);
  return {
    id,
    name: inLanguage(label, language),
    kind: words.kinds[kind],
    sense: mention.kind === 'place' ? words.senses[mention.sense] : '',
    country: countryOf(named.place),
    lat: point?.[1],
    lon: point?.[0],
    positionSource: source,
    geonames: ids.geonames,
    wikidata: ids.wikidata,
  };
}

async function* placeRows(exported: Exported): AsyncGenerator<Row> {
  const words = wordsOf(exported);
  const { about, places } = exported;
  const tallies = await tallyPlaces(exported);
  for (const place of places) {
    const { kind, ids } = place;
    const point = pointOf(place);
    const { mentions, articles, first, last } = tallies.get(place.id) ?? noTally;
    yield {
      ...ids,
      mentions,
      articles,
      first,
      last,
      id: place.id,
      name: inLanguage(place.label, about.language),
      names: Object.values(place.names).flat().join(' | '),
      kind: words.kinds[kind],
      country: countryOf(place),
      lat: point?.[1],
      lon: point?.[0],
      positionSource: place.source,
      note: place.note && inLanguage(place.note, about.language),
      link: linkToPlace(about, place.id),
    };
  }
}

/** One line for each claim of each variant; the areas themselves do not go into a table. */
async function* reachRows(exported: Exported): AsyncGenerator<Row> {
  const { reaches, about } = exported;
  const words = wordsOf(exported);
  for (const reach of reaches) {
    // A variant whose claims disagree has two areas, and its claims all the same once.
    if (reach.bound === 'lowest') continue;
    for (const claim of reach.variant.claims) {
      yield { ...reachCells(reach, about.language), ...claimCells(claim, words) };
    }
  }
}

const reachCells = ({ system, variant, origin }: ExportedReach, language: string): Row => ({
  system: inLanguage(system.label, language),
  variant: inLanguage(variant.label, language),
  origin: origin.label,
  lat: origin.centre?.[1],
  lon: origin.centre?.[0],
});

const claimCells = (claim: RangeClaim, words: Words): Row => ({
  lowKm: claim.lowKm,
  highKm: claim.highKm,
  qualifier: words.qualifiers[claim.qualifier],
  measures: words.measures[claim.measures],
  counted: claim.setAside === null ? words.yes : words.no,
  claimSource: claimSource(claim),
  date: claim.source.type === 'publication' ? claim.source.date : null,
  url: claim.source.type === 'publication' ? claim.source.url : null,
});
