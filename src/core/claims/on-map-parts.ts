import { decidingSite } from '../reach/area-distance.ts';
import type { ClaimOnMap } from './claim-on-map.ts';
import type { Context } from './context.ts';
import type { Geography } from './geography.ts';
import { membersOn } from './judge/bloc-members.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';
import type { StatementOf } from './statement.ts';

/** What a map shows of a statement of one kind. */
export type Parts = Partial<ClaimOnMap>;

const placeOf = (named: NamedPlace | null): ClaimPlace | null => named?.place ?? null;

const places = (named: readonly (NamedPlace | null)[]): readonly ClaimPlace[] =>
  named.flatMap((each) => placeOf(each) ?? []);

/** Areas are filled, points marked. */
function marked(
  shown: readonly ClaimPlace[],
  geography: Geography,
): Required<Pick<Parts, 'units' | 'points'>> {
  return {
    units: shown.flatMap((place) => geography.unitsOf(place) ?? []),
    points: shown
      .filter((place) => geography.unitsOf(place) === null && !isBloc(place))
      .map(({ point, name, id }) => ({ point, name, id })),
  };
}

const isBloc = ({ feature }: ClaimPlace): boolean =>
  feature === 'bloc' || feature === 'former state';

const codesOf = (named: readonly NamedPlace[]): readonly string[] => [
  ...new Set(places(named).flatMap(({ country }) => country ?? [])),
];

export function lengthParts({ of }: StatementOf<'length'>, { geography }: Context): Parts {
  if (of.type !== 'border') return marked(places([of.named]), geography);
  const [own, ...others] = codesOf(of.between);
  if (own === undefined) return {};
  const neighbours = others.length > 0 ? others : [...geography.neighboursOf(own)];
  return {
    units: [own, ...others],
    borders: neighbours.map((other) => [own, other] as const),
  };
}

export function distanceParts(
  { from, to }: StatementOf<'distance' | 'proximity'>,
  { geography }: Context,
): Parts {
  const place = placeOf(from);
  if (place === null) return {};
  if (to.type !== 'border') return lineBetween(place, placeOf(to.named), geography);
  const beyond = codesOf(to.countries).filter((code) => code !== place.country);
  const own = place.country ?? codesOf(to.countries)[0];
  const targets = beyond.length > 0 ? beyond : [...geography.neighboursOf(own ?? '')];
  const [nearest] = targets
    .map((code) => ({ code, km: geography.kmToArea(place.point, [code]) ?? Infinity }))
    .sort((a, b) => a.km - b.km);
  if (nearest === undefined) return {};
  const shown = lineToArea(place, [nearest.code], geography);
  return own === undefined ? shown : { ...shown, borders: [[own, nearest.code]] };
}

/** The geodesic between two places: from a point to the nearest point of an area. */
function lineBetween(from: ClaimPlace | null, to: ClaimPlace | null, geography: Geography): Parts {
  if (from === null || to === null) return {};
  const [ofFrom, ofTo] = [geography.unitsOf(from), geography.unitsOf(to)];
  if (ofFrom !== null && ofTo !== null) return { units: [...ofFrom, ...ofTo] };
  if (ofTo !== null) return lineToArea(from, ofTo, geography);
  if (ofFrom !== null) return lineToArea(to, ofFrom, geography);
  return { ...marked([from, to], geography), lines: [[from.point, to.point]] };
}

function lineToArea(place: ClaimPlace, units: readonly string[], geography: Geography): Parts {
  const shown = marked([place], geography);
  const area = geography.area(units);
  const parts = { ...shown, units: [...shown.units, ...units] };
  if (area === null || geography.unitsOf(place) !== null) return parts;
  if (geography.kmToArea(place.point, units) === 0) return parts;
  return { ...parts, lines: [[place.point, decidingSite([area], 'somewhere')(place.point)]] };
}

export const extentParts = ({ from, to }: StatementOf<'extent'>, { geography }: Context): Parts =>
  lineBetween(placeOf(from), placeOf(to), geography);

export const routeParts = (
  { from, via, to }: StatementOf<'route'>,
  { geography }: Context,
): Parts => marked(places([from, ...via, to]), geography);

/** For what no place is drawn for. */
export const noParts = (): Parts => ({});

export function adjacencyParts(statement: StatementOf<'adjacency'>, { geography }: Context): Parts {
  if ('landlocked' in statement) return marked(places([statement.landlocked]), geography);
  if ('count' in statement) return neighbourParts(statement, geography);
  const { subjects, others } = statement;
  const pairs = codesOf(subjects).flatMap((a) => codesOf(others).map((b) => [a, b] as const));
  return {
    ...marked(places([...subjects, ...others]), geography),
    borders: pairs.filter(([a, b]) => a !== b && geography.areBordering(a, b)),
  };
}

/** A country with every neighbour, and the lines between. */
function neighbourParts(
  { of }: Extract<StatementOf<'adjacency'>, { count: number }>,
  geography: Geography,
): Parts {
  const own = placeOf(of)?.country;
  if (own == null) return {};
  const around = [...geography.neighboursOf(own)];
  return { units: [own, ...around], borders: around.map((code) => [own, code]) };
}

export function containmentParts(
  statement: StatementOf<'containment'>,
  { geography }: Context,
): Parts {
  switch (statement.relation) {
    case 'in':
      return marked(places([...statement.inner, statement.outer]), geography);
    case 'capital':
    case 'seat':
      return marked(places([statement.city, statement.of]), geography);
    case 'enclave':
    case 'island':
      return marked(places([statement.place, ...statement.within]), geography);
  }
}

export function membershipParts(
  statement: StatementOf<'membership'>,
  { geography, day }: Context,
): Parts {
  const stated = 'members' in statement ? statement.members : [];
  const bloc = placeOf(statement.bloc);
  const members = bloc === null ? null : membersOn(geography.facts.blocs[bloc.id], day);
  const own = marked(places(stated), geography);
  return { ...own, units: [...own.units, ...(members ?? [])] };
}

export function reachParts(
  { origin, targets }: StatementOf<'reach'>,
  { geography, day }: Context,
): Parts {
  const aimedAt = places(targets);
  const [target, ...others] = aimedAt;
  // Of one town that is aimed at, how far it is.
  if (target !== undefined && others.length === 0 && !isBloc(target) && target.radiusKm === 0)
    return lineBetween(placeOf(origin), target, geography);
  const members = aimedAt
    .filter(isBloc)
    .flatMap(({ id }) => membersOn(geography.facts.blocs[id], day) ?? []);
  const shown = marked([...places([origin]), ...aimedAt], geography);
  return { ...shown, units: [...shown.units, ...members] };
}
