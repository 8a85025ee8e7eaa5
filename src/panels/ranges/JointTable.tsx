import { useMemo, useState } from 'react';
import { nameKey } from '../../core/search/name-keys.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import {
  type JointCell,
  type JointRow,
  jointRows,
  nearestCell,
} from '../../store/reach/joint-rows.ts';
import { useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { useWords } from '../shared/use-words.ts';
import { AllTargets, mostAtFirst } from './AllTargets.tsx';
import './joint-table.css';
import { saveTable } from './save-table.ts';
import { type JointOrder, sortJointRows } from './sort-joint-rows.ts';
import { TargetName } from './TargetName.tsx';
import { useTargetWords } from './target-words.ts';
import type { HeadedColumn } from './use-joint-columns.ts';

/** Who is inside which of the ranges: one table for all, with a column for each. */
export function JointTable({ columns }: { readonly columns: readonly HeadedColumn[] }) {
  const { t, formats, language } = useWords(rangesWords);
  const places = useSlice((scene) => scene.places);
  const words = useTargetWords(false);
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<JointOrder>('importance');
  const [whole, setWhole] = useState(false);
  const rows = useMemo(() => jointRows(places, columns, language), [places, columns, language]);
  const needle = nameKey(wanted);
  const found = useMemo(
    () =>
      sortJointRows(
        rows.filter(({ target }) =>
          nameKey(`${target.name} ${words.country(target)}`).includes(needle),
        ),
        order,
        { compare: formats.compare, countryOf: words.country },
      ),
    [rows, needle, order, words, formats],
  );
  const shown = whole || needle !== '' ? found : found.slice(0, mostAtFirst);
  const head = (id: JointOrder, label: string) => (
    <button type="button" onClick={() => setOrder(order === id ? 'importance' : id)}>
      {label}
    </button>
  );
  const sorted = (id: JointOrder) => (order === id ? 'ascending' : undefined);
  return (
    <div className="who who--joint">
      <div className="section-head section-head--strong">
        <h3>{t('radius.caption')}</h3>
        <span className="meta">{t('joint.legend')}</span>
        <button
          type="button"
          className="text-button"
          onClick={() => saveTable(inFile(found, columns))}
        >
          {t('targets.csv')}
        </button>
      </div>
      <SearchField label={t('targets.find')} value={wanted} onChange={setWanted} />
      <table className="joint">
        <caption className="visually-hidden">{t('radius.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sorted('name')}>
              {head('name', t('targets.place'))}
            </th>
            <th scope="col" aria-sort={sorted('country')}>
              {head('country', t('joint.country'))}
            </th>
            {columns.map(({ overlay, origin, km }, at) => (
              <th key={overlay.key} scope="col" aria-sort={sorted(at)}>
                {head(at, `${origin} ${km}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ target, cells }) => (
            <tr key={target.id}>
              <th scope="row">
                <TargetName row={target} way={nearestCell(cells)} />
              </th>
              <td>
                <span className="joint__country">{words.country(target)}</span>
                <abbr className="joint__code" title={words.country(target)}>
                  {target.country}
                </abbr>
              </td>
              {columns.map(({ overlay }, at) => (
                <JointCellView key={overlay.key} cell={cells[at] ?? { type: 'awaited' }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <AllTargets shown={shown.length} count={found.length} onAll={() => setWhole(true)} />
    </div>
  );

  function inFile(
    rows: readonly JointRow[],
    columns: readonly HeadedColumn[],
  ): readonly string[][] {
    const heads = columns.flatMap(({ origin, km }) => [
      `${origin} ${km}, ${t('targets.distance')}`,
      `${origin} ${km}, ${t('targets.verdict')}`,
    ]);
    const around = ['blocs', 'lat', 'lon', 'source'] as const;
    return [
      [
        t('targets.place'),
        t('joint.country'),
        ...heads,
        ...around.map((name) => t(`targets.${name}`)),
      ],
      ...rows.map(({ target, cells }) => [
        target.name,
        words.country(target),
        ...cells.flatMap(cellInFile),
        words.blocs(target),
        String(target.point[1]),
        String(target.point[0]),
        target.source,
      ]),
    ];
  }

  function cellInFile(cell: JointCell): [distance: string, verdict: string] {
    switch (cell.type) {
      case 'judged':
        return [cell.distance.toFixed(1), t(`joint.${cell.verdict}`)];
      case 'beyond':
        return [`> ${cell.km}`, t('joint.outside')];
      case 'awaited':
        return ['', ''];
    }
  }
}

/** The distance; what is inside is bold, and said. */
function JointCellView({ cell }: { readonly cell: JointCell }) {
  const { t, formats } = useWords(rangesWords);
  if (cell.type === 'awaited') return <td>…</td>;
  if (cell.type === 'beyond') {
    return <td>{t('joint.beyond', { km: formats.number(cell.km) })}</td>;
  }
  const { verdict, distance } = cell;
  return (
    <td data-verdict={verdict}>
      {distance === 0 ? t('joint.origin') : formats.number(distance)}
      {verdict === 'inside' && <span className="visually-hidden"> {t('joint.inside')}</span>}
      {verdict === 'edge' && <span className="meta"> {t('joint.edge')}</span>}
    </td>
  );
}
