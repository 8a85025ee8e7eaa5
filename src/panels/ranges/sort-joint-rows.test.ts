import { expect, test } from 'vitest';
import { kilometres } from '../../core/units.ts';
import type { JointCell, JointRow } from '../../store/reach/joint-rows.ts';
import type { TargetRow } from '../../store/reach/target-rows.ts';
import { type JointOrder, sortJointRows } from './sort-joint-rows.ts';

const at = (km: number): JointCell => ({
  ...{ type: 'judged', distance: kilometres(km) },
  ...{ verdict: 'inside', from: [0, 0] },
});
const far: JointCell = { type: 'beyond', km: kilometres(625) };

const row = (name: string, country: string, ...cells: readonly JointCell[]): JointRow => ({
  target: { name, country } as TargetRow,
  cells,
});

const rows = [
  row('Zinc', 'Belgique', far, at(2)),
  row('Émeraude', 'Albanie', at(9), at(3)),
  row('Fer', 'Chili', at(4), far),
];

test.each<[JointOrder, string[]]>([
  ['importance', ['Zinc', 'Émeraude', 'Fer']],
  ['name', ['Émeraude', 'Fer', 'Zinc']],
  ['country', ['Émeraude', 'Zinc', 'Fer']],
  [0, ['Fer', 'Émeraude', 'Zinc']],
  [1, ['Zinc', 'Émeraude', 'Fer']],
])('by %s', (order, names) => {
  const naming = {
    compare: new Intl.Collator('fr').compare,
    countryOf: ({ country }: TargetRow) => country ?? '',
  };
  expect(sortJointRows(rows, order, naming).map(({ target }) => target.name)).toEqual(names);
});
