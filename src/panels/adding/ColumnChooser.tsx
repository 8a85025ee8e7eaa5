import { useState } from 'react';
import {
  type ColumnChoice,
  type ColumnPreview,
  type ColumnRole,
  columnRoles,
  type SuggestedColumns,
} from '../../core/import/columns.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly name: string;
  readonly preview: ColumnPreview;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** What each column of a table holds, beside the first of its values. One must hold the texts. */
export function ColumnChooser({ name, preview, onChoose }: Props) {
  const { t } = useWords(addingWords);
  const [roles, setRoles] = useState(() => rolesIn(preview.suggestion));
  const choice = choiceOf(roles);
  // A role belongs to one column: who takes it takes it from another.
  const give = (column: string, role: ColumnRole | null) =>
    setRoles((known) => {
      const rest = [...known].filter(([other, one]) => other !== column && one !== role);
      return new Map(role === null ? rest : [...rest, [column, role]]);
    });
  return (
    <form
      className="column-chooser"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice !== null) onChoose(choice);
      }}
    >
      <table>
        <caption className="visually-hidden">{t('adding.columns-title', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('adding.column')}</th>
            <th scope="col">{t('adding.column-role')}</th>
            <th scope="col">{t('adding.column-samples')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map((column) => (
            <tr key={column.name}>
              <th scope="row">{column.name}</th>
              <td>
                <select
                  aria-label={`${t('adding.column-role')} : ${column.name}`}
                  value={roles.get(column.name) ?? 'none'}
                  onChange={({ target }) =>
                    give(column.name, columnRoles.find((role) => role === target.value) ?? null)
                  }
                >
                  <option value="none">{t('adding.role.none')}</option>
                  {columnRoles.map((role) => (
                    <option key={role} value={role}>
                      {t(`adding.role.${role}`)}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                {column.samples.map((sample, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: values may be the same, and stay in their order.
                  <p key={at}>{sample}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="submit" className="text-button" disabled={choice === null}>
        {t('adding.columns-take')}
      </button>
    </form>
  );
}

type Roles = ReadonlyMap<string, ColumnRole>;

function rolesIn(suggestion: SuggestedColumns): Roles {
  return new Map(
    columnRoles.flatMap((role) => {
      const column = suggestion[role];
      return column === undefined ? [] : [[column, role] as const];
    }),
  );
}

function choiceOf(roles: Roles): ColumnChoice | null {
  const byRole = new Map([...roles].map(([column, role]) => [role, column] as const));
  const text = byRole.get('text');
  return text === undefined ? null : { ...Object.fromEntries(byRole), text };
}
