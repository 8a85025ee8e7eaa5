import { pointOf } from '../../edition/point-of.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import type { Exported, ExportedFinding } from '../exported.ts';
import { wordsOf } from '../sentences.ts';
import type { Words } from '../words/words.ts';
import { articleCells, articleColumns } from './article-cells.ts';
import type { Row, Table } from './table.ts';

const columns: Table['columns'] = [
  'quote',
  'claimKind',
  'verdict',
  'result',
  'stated',
  'figure',
  'unit',
  'differsBy',
  'method',
  'findingSource',
  'error',
  'note',
  'subjects',
  'lat',
  'lon',
  ...articleColumns,
  'start',
  'end',
  'link',
];

async function* rows(exported: Exported): AsyncGenerator<Row> {
  const words = wordsOf(exported);
  for await (const { article } of exported.articles()) {
    const counter = new CodePointCounter(article.text);
    const known = articleCells(article, exported, words);
    for (const finding of await exported.findings(article)) {
      yield {
        ...known,
        ...findingCells(finding, words),
        quote: article.text.slice(finding.start, finding.end),
        start: counter.at(finding.start),
        end: counter.at(finding.end),
      };
    }
  }
}

/** Of several places that a claim is about, the first one's position stands in the table. */
function findingCells({ subjects, source, ...finding }: ExportedFinding, words: Words): Row {
  const [point] = subjects.flatMap(({ place }) => (place ? [pointOf(place)] : []));
  return {
    claimKind: words.claimKinds[finding.kind],
    verdict: words.verdicts[finding.verdict],
    subjects: subjects.map(({ name }) => name).join(' | '),
    lat: point?.[1],
    lon: point?.[0],
    stated: finding.stated,
    figure: finding.figure,
    unit: finding.unit,
    differsBy: finding.differsBy,
    result: finding.result,
    method: finding.method,
    findingSource: source,
    error: finding.error,
    note: finding.note,
  };
}

export const findingTable: Table = { columns, rows };
