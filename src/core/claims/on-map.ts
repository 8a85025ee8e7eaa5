import { decidingSite } from '../reach/area-distance.ts';
import type { ClaimOnMap } from './claim-on-map.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { Geography } from './geography.ts';
import { membersOn } from './judge/bloc-members.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';
import type { Statement } from './statement.ts';

type Parts = Partial<ClaimOnMap>;
type Of<Kind> = Extract<Statement, { kind: Kind }>;

/** What a map shows of a statement; null where it is of no place that is known. */
export function onMap(
  statement: Statement,
  finding: Finding,
  { geography, day }: Context,
): ClaimOnMap | null {
  const parts = partsOf(statement, geography, day);
  const { units = [], borders = [], lines = [], points = [] } = parts;
  if (units.length + lines.length + points.length === 0) return null;
  const label = borders.length + lines.length > 0 ? labelOf(finding, statement) : null;
  const unique = new Map(points.map((point) => [point.id, point]));
  return { units: [...new Set(units)], borders, lines, points: [...unique.values()], label };
}

/** The span of the figures that count; a border is never told by one bare figure. */
function labelOf({ figures, unit }: Finding, { kind }: Statement): ClaimOnMap['label'] {
  const counted = figures.filter(({ isCounted }) => isCounted);
  if (unit !== 'km' || counted.length === 0) return null;
  const lowKm = Math.min(...counted.map(({ low }) => low));
  const highKm = Math.max(...counted.map(({ high }) => high));
  return { lowKm, highKm, about: kind === 'length' };
}

function partsOf(statement: Statement, geography: Geography, day: string | null): Parts {
  switch (statement.kind) {
    case 'length':
      return lengthParts(statement, geography);
    case 'distance':
    case 'proximity':
      return distanceParts(statement, geography);
    case 'adjacency':
      return adjacencyParts(statement, geography);
    case 'extent':
      return lineBetween(placeOf(statement.from), placeOf(statement.to), geography);
    case 'containment':
      return containmentParts(statement, geography);
    case 'route':
      return marked(places([statement.from, ...statement.via, statement.to]), geography);
    case 'membership':
      return membershipParts(statement, geography, day);
    case 'reach':
      return reachParts(statement, geography, day);
    case 'range':
    case 'date':
      return {};
  }
}

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

function lengthParts({ of }: Of<'length'>, geography: Geography): Parts {
  if (of.type !== 'border') return marked(places([of.named]), geography);
  const [own, ...others] = codesOf(of.between);
  if (own === undefined) return {};
  const neighbours = others.length > 0 ? others : [...geography.neighboursOf(own)];
  return {
    units: [own, ...others],
    borders: neighbours.map((other) => [own, other] as const),
  };
}

function distanceParts({ from, to }: Of<'distance' | 'proximity'>, geography: Geography): Parts {
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

function adjacencyParts(statement: Of<'adjacency'>, geography: Geography): Parts {
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
  { of }: Extract<Of<'adjacency'>, { count: number }>,
  geography: Geography,
): Parts {
  const own = placeOf(of)?.country;
  if (own == null) return {};
  const around = [...geography.neighboursOf(own)];
  return { units: [own, ...around], borders: around.map((code) => [own, code]) };
}

function containmentParts(statement: Of<'containment'>, geography: Geography): Parts {
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

function membershipParts(
  statement: Of<'membership'>,
  geography: Geography,
  day: string | null,
): Parts {
  const stated = 'members' in statement ? statement.members : [];
  const bloc = placeOf(statement.bloc);
  const members = bloc === null ? null : membersOn(geography.facts.blocs[bloc.id], day);
  const own = marked(places(stated), geography);
  return { ...own, units: [...own.units, ...(members ?? [])] };
}

function reachParts(
  { origin, targets }: Of<'reach'>,
  geography: Geography,
  day: string | null,
): Parts {
  const aimedAt = places(targets);
  const members = aimedAt
    .filter(isBloc)
    .flatMap(({ id }) => membersOn(geography.facts.blocs[id], day) ?? []);
  const shown = marked([...places([origin]), ...aimedAt], geography);
  return { ...shown, units: [...shown.units, ...members] };
}
