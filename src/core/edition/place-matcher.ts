import { fold } from '../gazetteer/fold.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/kind.ts';

/** What a place must tell of itself to be matched: an edition's place and its record both do. */
interface MatchablePlace {
  readonly kind: PlaceKind;
  readonly label: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly ids: {
    readonly geonames?: number;
    readonly wikidata?: string;
    readonly iso3166?: string;
  };
}

/** Finds an edition's place for one of the gazetteer's. */
export interface PlaceMatcher<P extends MatchablePlace> {
  /**
   * By GeoNames, ISO 3166 or Wikidata id, else by a name that both have (the edition's own places have
   * no other tie). Null when none fits. `written` is the name as the text has it.
   */
  readonly match: (found: GazetteerPlace, written: string) => P | null;
  readonly add: (place: P) => void;
}

/** Indexes the places once: a look-up takes the same time however many there are. */
export function createPlaceMatcher<P extends MatchablePlace>(
  places: readonly P[],
): PlaceMatcher<P> {
  const byId = new Map<string, P>();
  const byName = new Map<string, P[]>();
  const add = (place: P): void => {
    for (const id of idsOf(place)) if (!byId.has(id)) byId.set(id, place);
    for (const name of foldedNamesOf(place)) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [place]);
      else same.push(place);
    }
  };
  for (const place of places) add(place);
  return {
    add,
    match(found, written) {
      const byItsId = idsOfFound(found).flatMap((id) => byId.get(id) ?? [])[0];
      if (byItsId !== undefined) return byItsId;
      // Two cities with ids of their own are two places, however alike their names.
      const isSettled = found.geonames !== null && found.kind === 'city';
      const isOther = ({ kind, ids }: P) =>
        isSettled && kind === 'city' && ids.geonames !== undefined;
      const named = [fold(written), fold(found.name)].flatMap((name) => byName.get(name) ?? []);
      return named.find((place) => !isOther(place)) ?? null;
    },
  };
}

function idsOf({ ids }: MatchablePlace): string[] {
  return [
    ...(ids.geonames === undefined ? [] : [`gn:${ids.geonames}`]),
    ...(ids.iso3166 === undefined ? [] : [`iso:${ids.iso3166}`]),
    ...(ids.wikidata === undefined ? [] : [ids.wikidata]),
  ];
}

const idsOfFound = ({ id, geonames, wikidata }: GazetteerPlace): string[] => [
  ...(geonames === null ? [] : [`gn:${geonames}`]),
  id,
  ...(wikidata === null ? [] : [wikidata]),
];

const foldedNamesOf = ({ label, names }: MatchablePlace): ReadonlySet<string> =>
  new Set([...Object.values(label), ...Object.values(names).flat()].map(fold));
