import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import type { Statement } from '../statement.ts';
import { countryBefore } from '../subject.ts';

/** "Avec 46 km de côtes, la Slovénie …": of the country that the sentence opens with after its comma. */
function countryAfter(hit: Hit): NamedPlace | null {
  const opens = /^["' ]*(?:avec|with|having|grace a) (?:[a-z]{2,8} ){0,2}$/.test(hit.before);
  const isNext = /^[^,\uE010-\uE016]{0,20}, (?:la |le |l'|les |the )?\uE010/.test(hit.after);
  return opens && isNext ? (hit.placesAfter()[0]?.named ?? null) : null;
}

/** "La Tunisie, bordée par l'Algérie et la Libye, offre 1 100 km de côtes": of what the verb is said of. */
function headOfBounded(hit: Hit): NamedPlace | null {
  const isHeaded =
    /^["' ]*(?:la |le |l'|les |the )?\uE010, [^;:]{1,140}, (?:[a-z']{1,14} ){1,2}(?:an? |une |ses |its |quelque )?$/;
  const first = isHeaded.test(hit.before) ? hit.placesBefore().at(-1) : undefined;
  return first === undefined || first.named.sense === 'demonym' ? null : first.named;
}

export function coast(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null) return null;
  const named =
    hit.place('k') ??
    hit.place('k2') ??
    hit.places('b')[0] ??
    countryAfter(hit) ??
    headOfBounded(hit) ??
    countryBefore(hit, []);
  return { kind: 'length', of: { type: 'coast', named }, quantity };
}
