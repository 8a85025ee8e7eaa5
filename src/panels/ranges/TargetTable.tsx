import { useMemo, useState } from 'react';
import { groupBy } from '../../core/group-by.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { nameKey } from '../../core/search/name-keys.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { TargetRow } from '../../store/reach/target-rows.ts';
import { readingDate } from '../../store/selectors/reading-date.ts';
import { useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { useWords } from '../shared/use-words.ts';
import { AllTargets, mostAtFirst } from './AllTargets.tsx';
import { saveTable } from './save-table.ts';
import { type Column, inReadingOrder, sortRows } from './sort-rows.ts';
import { TargetRowView } from './TargetRowView.tsx';
import { useTargetWords } from './target-words.ts';

const verdicts = ['inside', 'edge', 'outside'] as const;

interface Props {
  readonly query: ReachQuery;
  readonly rows: readonly TargetRow[];
  readonly words: TableWords;
}

/** How the table is called, and who is not inside. */
export interface TableWords {
  readonly caption: 'targets.caption' | 'targets.captionNotStruck' | 'radius.caption';
  readonly outside: 'targets.outside' | 'radius.outside';
}

/** Who is inside, at the edge and outside, by geodesic distance. */
export function TargetTable({ query, rows, words: { caption, outside } }: Props) {
  const { t, formats } = useWords(rangesWords);
  const words = useTargetWords(query.beyond.length > 0);
  const verdictWords = { inside: 'targets.inside', edge: 'targets.edge', outside } as const;
  const gained = query.beyond.length > 0;
  const [wanted, setWanted] = useState('');
  const asOf = useSlice(readingDate);
  const date = asOf === null ? t('date.unknown') : formats.date(asOf);
  const [column, setColumn] = useState<Column>('importance');
  const [whole, setWhole] = useState(false);
  const needle = nameKey(wanted);
  const keys = useMemo(
    () => new Map(rows.map((row) => [row, nameKey(`${row.name} ${words.country(row)}`)])),
    [rows, words],
  );
  const found = useMemo(
    () =>
      sortRows(
        rows.filter((row) => keys.get(row)?.includes(needle)),
        column,
        { compare: formats.compare, countryOf: words.country },
      ),
    [rows, column, needle, keys, formats, words],
  );
  const first = whole || needle !== '' ? found : found.slice(0, mostAtFirst);
  const shown = inReadingOrder(first, column);
  const byVerdict = groupBy(shown, (row) => row.verdict.kind);
  const heads: readonly [column: Column, label: string][] = [
    ['name', t('targets.place')],
    ['country', t('targets.country', { date })],
    ['distance', t('targets.distance')],
    ['margin', t('targets.margin', { high: formats.givenKm(query.highKm) })],
    ...(gained ? [['before', t('targets.before')] satisfies [Column, string]] : []),
  ];
  const save = () =>
    saveTable([
      [
        t('targets.place'),
        t('targets.country', { date }),
        t('targets.distance'),
        t('targets.margin', { high: formats.givenKm(query.highKm) }),
        t('targets.verdict'),
        t('targets.before'),
        t('targets.blocs'),
        t('targets.lat'),
        t('targets.lon'),
        t('targets.source'),
      ],
      ...found.map((row) => [
        row.name,
        words.country(row),
        row.distance.toFixed(1),
        (query.highKm - row.distance).toFixed(1),
        t(verdictWords[row.verdict.kind]),
        words.before(row) ?? '',
        words.blocs(row),
        String(row.point[1]),
        String(row.point[0]),
        row.source,
      ]),
    ]);
  return (
    <div className="who">
      <div className="section-head section-head--strong">
        <h3>{t(caption)}</h3>
        <button type="button" className="text-button" onClick={save}>
          {t('targets.csv')}
        </button>
      </div>
      <SearchField label={t('targets.find')} value={wanted} onChange={setWanted} />
      <table className="targets">
        <caption className="visually-hidden">{t(caption)}</caption>
        <thead>
          <tr>
            {heads.map(([id, label]) => (
              <th key={id} scope="col" aria-sort={column === id ? orderOf(id) : undefined}>
                <button type="button" onClick={() => setColumn(column === id ? 'importance' : id)}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {verdicts.map((kind) => {
          const ofKind = byVerdict.get(kind) ?? [];
          if (ofKind.length === 0) return null;
          return (
            <tbody key={kind}>
              <tr className="targets__group">
                <th scope="rowgroup" colSpan={gained ? 5 : 4}>
                  {t(verdictWords[kind])}{' '}
                  <span className="meta">
                    {t(`targets.${kind}Span`, {
                      low: formats.givenKm(query.lowKm),
                      high: formats.givenKm(query.highKm),
                    })}
                  </span>
                </th>
              </tr>
              {ofKind.map((row) => (
                <TargetRowView key={row.id} row={row} query={query} words={words} />
              ))}
            </tbody>
          );
        })}
      </table>
      <AllTargets shown={shown.length} count={found.length} onAll={() => setWhole(true)} />
    </div>
  );
}

/** The largest margin stands first, of all others the first or the least. */
const orderOf = (column: Column) => (column === 'margin' ? 'descending' : 'ascending');
