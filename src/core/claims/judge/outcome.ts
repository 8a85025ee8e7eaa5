import type { FindingVerdict } from '../../edition/claim-kind.ts';
import type { Figure, Finding, Source, Wording } from '../finding.ts';

/** What a judge finds, before what it leaves out is filled in. */
export interface Outcome {
  readonly verdict: FindingVerdict;
  readonly method: Wording;
  readonly result: Wording;
  readonly sources?: readonly Source[];
  readonly figure?: number;
  readonly unit?: Finding['unit'];
  readonly figures?: readonly Figure[];
  readonly differsBy?: number;
  readonly error?: Wording;
  readonly note?: Wording;
}

export const wording = (
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): Wording => ({ key, values });

/** Why a claim cannot be checked: each has its sentence in the catalogues. */
export type Reason =
  | 'no-subject'
  | 'unresolved'
  | 'ambiguous'
  | 'not-a-length'
  | 'no-border'
  | 'no-length'
  | 'no-shape'
  | 'no-bloc'
  | 'no-members-then'
  | 'which-members'
  | 'which-side'
  | 'which-way'
  | 'suspended'
  | 'no-claims'
  | 'no-system'
  | 'no-origin'
  | 'no-figure-stated'
  | 'vague'
  | 'impossible-date'
  | 'no-year'
  | 'no-date'
  | 'not-in-data';

/** The outcome for what cannot be checked. */
export function uncheckable(
  method: Wording,
  reason: Reason,
  values: Readonly<Record<string, string | number>> = {},
  more: Partial<Outcome> = {},
): Outcome {
  return {
    ...more,
    verdict: 'cannot-be-checked',
    method,
    result: wording(`finding.reason.${reason}`, values),
  };
}

export function findingOf(outcome: Outcome): Finding {
  return {
    verdict: outcome.verdict,
    figure: outcome.figure === undefined ? null : rounded(outcome.figure),
    unit: outcome.unit ?? null,
    figures: (outcome.figures ?? []).map((each) => ({
      ...each,
      low: rounded(each.low),
      high: rounded(each.high),
    })),
    differsBy: outcome.differsBy === undefined ? null : rounded(outcome.differsBy),
    method: outcome.method,
    result: outcome.result,
    sources: outcome.sources ?? [],
    error: outcome.error ?? null,
    note: outcome.note ?? null,
  };
}

/** Three figures at least: a finding never claims more than its error allows. */
const rounded = (value: number): number =>
  Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);

export const verdictOf = (holds: boolean): 'consistent' | 'differs' =>
  holds ? 'consistent' : 'differs';
