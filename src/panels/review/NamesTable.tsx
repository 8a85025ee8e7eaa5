import './review.css';
import './names-table.css';
import { useState } from 'react';
import type { MentionId } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import {
  everyName,
  type NamedRow,
  shownRows,
  type TableColumn,
  type TableOrder,
  tableColumns,
} from '../../core/review/name-table.ts';
import type { Names } from '../../library/answers.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { BulkDecision } from './BulkDecision.tsx';
import { faultInWords } from './fault-words.ts';
import { ModeBar } from './ModeBar.tsx';
import { NameFilters } from './NameFilters.tsx';
import { NameRowView } from './NameRowView.tsx';
import { ReviewFoot } from './ReviewFoot.tsx';
import { useEdits } from './use-edits.ts';
import { useNames } from './use-names.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewWords } from './use-words-of-review.ts';

/** More rows than these are not laid out at once; what is not shown is not touched either. */
const mostShown = 300;

/** All names of the edition in a table, to sort, to filter, and to decide together. */
export function NamesTable() {
  const portee = useReviewWords();
  const { t, actions } = portee;
  const language = useSlice((scene) => scene.language);
  const names = useNames();
  const log = useAnswer({ ask: 'log', from: 0, count: 20 });
  const edits = useEdits();
  const [filter, setFilter] = useState(everyName);
  const [order, setOrder] = useState<TableOrder>({ column: 'doubt', isReversed: false });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

  useReviewKeys(({ command }) => {
    switch (command) {
      case 'leave':
        actions.leaveReview();
        return true;
      case 'table':
        actions.openReview();
        return true;
      case 'undo':
        void edits.undo();
        return true;
      case 'redo':
        void edits.redo();
        return true;
      default:
        return false;
    }
  });

  if (names === null) {
    return (
      <div className="review">
        <ModeBar
          name={t('review.mode')}
          count={t('names.reading')}
          done={null}
          onLeave={() => actions.leaveReview()}
        />
        <ViewHeading className="visually-hidden">{t('names.heading')}</ViewHeading>
      </div>
    );
  }
  const read = names.articles - names.unread;
  const all = named(names, language);
  const wanted = shownRows(all, filter, order, language);
  const shown = wanted.slice(0, mostShown);
  const chosen = shown.filter(({ key }) => ticked.has(key));
  const tick = (keys: readonly string[], isOn: boolean): void => {
    const next = new Set(ticked);
    for (const key of keys) {
      if (isOn) next.add(key);
      else next.delete(key);
    }
    setTicked(next);
  };
  const sortBy = (column: TableColumn): void =>
    setOrder({ column, isReversed: order.column === column && !order.isReversed });
  const areAllTicked = shown.length > 0 && chosen.length === shown.length;
  return (
    <div className="review">
      <ModeBar
        name={t('review.mode')}
        count={
          names.unread > 0
            ? t('names.reading-of', { done: read, total: names.articles })
            : t('names.count', {
                names: all.length,
                doubtful: all.filter(({ isDoubtful }) => isDoubtful).length,
              })
        }
        done={names.unread > 0 ? read / names.articles : null}
        onLeave={() => actions.leaveReview()}
      />
      <ViewHeading className="visually-hidden">{t('names.heading')}</ViewHeading>
      {edits.fault !== null && (
        <p className="notice" role="alert">
          {faultInWords(edits.fault, portee)}
        </p>
      )}
      <NameFilters rows={all} filter={filter} onFilter={setFilter} />
      <table className="names-table">
        <thead>
          <tr>
            <td>
              <input
                type="checkbox"
                aria-label={t('names.tick-all')}
                checked={areAllTicked}
                ref={(box) => {
                  if (box !== null) box.indeterminate = chosen.length > 0 && !areAllTicked;
                }}
                onChange={() =>
                  tick(
                    shown.map(({ key }) => key),
                    !areAllTicked,
                  )
                }
              />
            </td>
            {tableColumns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  order.column !== column ? 'none' : order.isReversed ? 'descending' : 'ascending'
                }
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {t(`names.column.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <NameRowView
              key={row.key}
              row={row}
              place={names.places.find(({ id }) => id === row.placeId) ?? null}
              isTicked={ticked.has(row.key)}
              onTick={() => tick([row.key], !ticked.has(row.key))}
              onReview={() => review(row.open[0] ?? row.ids[0])}
            />
          ))}
        </tbody>
      </table>
      {wanted.length > shown.length && (
        <p className="meta">{t('names.more', { count: wanted.length - shown.length })}</p>
      )}
      {chosen.length > 0 && (
        <BulkDecision
          rows={chosen}
          places={names.places}
          edits={edits}
          onDone={() => setTicked(new Set())}
          onReview={() => review(chosen[0]?.open[0] ?? chosen[0]?.ids[0])}
        />
      )}
      <ReviewFoot log={log} onUndo={() => void edits.undo()} onRedo={() => void edits.redo()} />
    </div>
  );

  function review(id: MentionId | undefined): void {
    if (id !== undefined) actions.reviewById(id);
  }
}

/** The rows with the words that they are shown by. */
function named({ rows, places }: Names, language: string): readonly NamedRow[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return rows.map((row) => {
    const place = row.placeId === null ? undefined : byId.get(row.placeId);
    return {
      ...row,
      placeName: place === undefined ? '' : localised(place.label, language),
      country: place?.countryCode ?? null,
    };
  });
}
