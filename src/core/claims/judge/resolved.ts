import { fail, type Result, succeed } from '../../result.ts';
import type { Wording } from '../finding.ts';
import type { ClaimPlace, NamedPlace } from '../place.ts';
import { type Outcome, uncheckable } from './outcome.ts';
import { placeSign } from './place-sign.ts';

/** The places behind some names, each named by its sign, or why one of them is not known. */
export function resolved(
  names: readonly (NamedPlace | null)[],
  method: Wording,
): Result<readonly ClaimPlace[], Outcome> {
  const places: ClaimPlace[] = [];
  for (const named of names) {
    if (named === null) return fail(uncheckable(method, 'no-subject'));
    if (named.place === null) {
      return fail(uncheckable(method, named.doubt ?? 'unresolved', { name: named.text }));
    }
    places.push({ ...named.place, name: placeSign(named.place) });
  }
  return succeed(places);
}
