import { pointOf } from '../../edition/point-of.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import type { Exported } from '../exported.ts';
import { inLanguage } from '../in-language.ts';
import { type NamedMention, namedMentionsOf, registerOf } from '../named-mentions.ts';
import { countryOf } from '../positions.ts';
import { wordsOf } from '../sentences.ts';
import type { Words } from '../words/words.ts';
import { articleCells, articleColumns } from './article-cells.ts';
import type { Row, Table } from './table.ts';

const columns: Table['columns'] = [
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
  ...articleColumns,
  'start',
  'end',
  'reviewed',
  'geonames',
  'wikidata',
  'link',
];

async function* rows(exported: Exported): AsyncGenerator<Row> {
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

export const mentionTable: Table = { columns, rows };
