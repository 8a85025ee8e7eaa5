import type { FoundStatement } from './find-statements.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';

/**
 * "Palma, in northern Mozambique", and not the one in Spain: where a town is said to lie in a country or a region that its
 * namesake lies in, and it does not, the namesake is meant wherever the text has the name. Null where there is none such.
 */
export function withTownsMeant(
  places: readonly NamedPlace[],
  statements: readonly FoundStatement[],
): readonly NamedPlace[] | null {
  const held = statements.flatMap(({ statement }) =>
    statement.kind === 'containment' && statement.relation === 'in' && !statement.isDenied
      ? statement.inner.map((named) => ({ ...named, area: statement.outer.place }))
      : [],
  );
  const meant = new Map<string, ClaimPlace>();
  for (const { place, area, others = [] } of held) {
    if (place === null || area === null || isWithin(place, area) !== false) continue;
    // "Rafah, in Gaza, … Rafah is in Egypt": one of the two is wrong, and which is told.
    const isBorneOut = held.some(
      (each) => each.place?.id === place.id && each.area !== null && isWithin(place, each.area),
    );
    const namesake = others.find((other) => isWithin(other, area) === true);
    if (namesake !== undefined && !isBorneOut) meant.set(place.id, namesake);
  }
  if (meant.size === 0) return null;
  return places.map((named) => {
    const place = meant.get(named.place?.id ?? '');
    if (place === undefined) return named;
    const { start, end, text, sense } = named;
    return { start, end, text, sense, place, doubt: null };
  });
}

/** By country or first-level region alone; null where neither tells. */
function isWithin(place: ClaimPlace, area: ClaimPlace): boolean | null {
  if (area.feature === 'country') return place.country === area.country;
  return area.feature === 'region' && place.region !== null ? place.region === area.id : null;
}
