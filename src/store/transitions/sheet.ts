import type { SheetSize, State } from '../state.ts';

export function setSheet(_: State, sheet: SheetSize): Partial<State> {
  return { sheet };
}

/** The size of a sheet in which something was opened: high enough to read it. */
export function raised(sheet: SheetSize): SheetSize {
  return sheet === 'peek' ? 'half' : sheet;
}
