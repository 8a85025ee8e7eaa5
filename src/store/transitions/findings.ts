import type { FindingsShown, OpenFinding, State } from '../state.ts';
import { nothingInHand } from './nothing-in-hand.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/** Opens a finding below the map, in the place of what was said there of a selection. */
export function openFinding({ findings, sheet }: State, open: OpenFinding): Change {
  return {
    ...nothingInHand,
    explaining: null,
    findings: { ...findings, open },
    selection: [],
    addingPlace: false,
    disambiguation: [],
    viewRequest: { type: 'finding' },
    sheet: raised(sheet),
  };
}

export function closeFinding({ findings }: State): Change {
  return { findings: withoutOpen(findings) };
}

/** Which findings are listed; the open one stays. */
export function chooseFindings(
  { findings }: State,
  choice: Partial<Omit<FindingsShown, 'open'>>,
): Change {
  return { findings: { ...findings, ...choice } };
}

export function withoutOpen(findings: FindingsShown): FindingsShown {
  return findings.open === null ? findings : { ...findings, open: null };
}
