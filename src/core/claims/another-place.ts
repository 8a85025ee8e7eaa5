import { groupBy } from '../group-by.ts';
import type { Finding } from './finding.ts';
import { findingOf, uncheckable } from './judge/outcome.ts';
import type { NamedPlace } from './place.ts';
import type { Statement } from './statement.ts';

interface Judged {
  readonly statement: Statement;
  readonly finding: Finding;
}

/**
 * One figure may be wrong; where all that a text says of a settlement misses, twice at least, it speaks of another one of
 * that name, which nobody has on a list: what it says of it cannot be checked.
 */
export function withoutOtherPlaces(judged: readonly Judged[]): Finding[] {
  const byPlace = groupBy(judged, ({ statement }) => settlementOf(statement)?.place?.id);
  return judged.map(({ statement, finding }) => {
    const named = settlementOf(statement);
    const own = byPlace.get(named?.place?.id) ?? [];
    const isAnother = own.length > 1 && own.every((one) => one.finding.verdict === 'differs');
    return named !== null && isAnother
      ? findingOf(uncheckable(finding.method, 'ambiguous', { name: named.text }))
      : finding;
  });
}

/** The town or village that a claim of a position is of; those that everybody knows are not taken for others. */
function settlementOf(statement: Statement): NamedPlace | null {
  const named = positioned(statement);
  return named?.place?.feature === 'city' ? named : null;
}

function positioned(statement: Statement): NamedPlace | null {
  switch (statement.kind) {
    case 'distance':
    case 'proximity':
      return statement.from;
    case 'containment':
      return statement.relation === 'in' ? (statement.inner[0] ?? null) : null;
    default:
      return null;
  }
}
