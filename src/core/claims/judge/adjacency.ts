import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace, NamedPlace } from '../place.ts';
import { isTown } from '../sort-of-place.ts';
import type { StatementOf } from '../statement.ts';
import { membersOn } from './bloc-members.ts';
import { judgeNeighbourCount } from './neighbour-count.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type Adjacency = StatementOf<'adjacency'>;

export function judgeAdjacency(statement: Adjacency, context: Context): Outcome {
  if ('landlocked' in statement) return judgeLandlocked(statement, context);
  return 'count' in statement
    ? judgeNeighbourCount(statement, context)
    : judgeNeighbours(statement, context);
}

function judgeLandlocked(
  { landlocked, isDenied }: Extract<Adjacency, { landlocked: unknown }>,
  { geography }: Context,
): Outcome {
  const method = wording('finding.method.landlocked');
  const found = resolved([landlocked], method);
  if (!found.ok) return found.fault;
  const [place] = found.value;
  const isLandlocked = place?.country ? geography.isLandlocked(place.country) : null;
  if (place?.feature !== 'country' || isLandlocked === null)
    return uncheckable(method, 'not-in-data', { name: place?.name ?? '' });
  const { source, date } = geography.facts.sources.factbook;
  const coast = geography.facts.coasts[place.country ?? ''] ?? 0;
  return {
    verdict: verdictOf(isLandlocked !== isDenied),
    method,
    result: wording(isLandlocked ? 'finding.result.landlocked' : 'finding.result.coast', {
      name: place.name,
      km: coast,
    }),
    sources: [{ title: source, date }],
  };
}

function judgeNeighbours(
  { subjects, others, isDenied, isLoose, isOnly }: Extract<Adjacency, { others: unknown }>,
  context: Context,
): Outcome {
  const method = wording('finding.method.adjacency');
  const sides = resolved(subjects.length === 0 ? [null] : subjects, method);
  if (!sides.ok) return sides.fault;
  const meant = others.map((named) => asBordering(named, sides.value, context));
  const known = resolved(meant, method);
  if (!known.ok) return known.fault;
  const { geography } = context;
  const [side] = sides.value;
  // Nobody says that a country borders on itself: the claim is of another.
  if (side !== undefined && known.value.every(({ id }) => id === side.id))
    return uncheckable(method, 'no-subject');
  if (sides.value.length === 1 && side !== undefined && isTown(side.feature))
    return judgeTown(side, known.value, isDenied, geography);
  const answers = sides.value.flatMap((a) =>
    known.value.map((b) => ({ a, b, touches: touches(a, b, context) })),
  );
  const unknown = answers.find(({ touches }) => touches === null);
  if (unknown !== undefined)
    return uncheckable(method, 'no-shape', {
      name: (geography.unitsOf(unknown.a) === null ? unknown.a : unknown.b).name,
    });
  const apart = answers.filter(({ touches }) => touches === false);
  const isBorne = isDenied ? apart.length === answers.length : apart.length === 0;
  const names = (list: readonly ClaimPlace[]): string => list.map(({ name }) => name).join(', ');
  const { source, date } = geography.facts.sources.basemap;
  const common = { method, sources: [{ title: source, date }], note: viewNote(answers, geography) };
  const [first] = apart;
  if (first !== undefined && !isDenied) {
    const km = geography.kmBetween(first.a, first.b);
    if (isLoose && km !== null && km < ACROSS_SEA_KM && areCoastal(first, geography))
      return uncheckable(method, 'vague', { km: Math.round(km) }, withoutEmpty(common));
    return {
      ...withoutEmpty(common),
      verdict: verdictOf(isBorne),
      result: wording('finding.result.apart', {
        a: first.a.name,
        b: first.b.name,
        km: Math.round(km ?? 0),
      }),
      ...(km === null ? {} : { figure: km, unit: 'km' as const, differsBy: km }),
    };
  }
  const more = isOnly && side !== undefined ? besides(side, known.value, geography) : [];
  if (more.length > 0 && !isDenied)
    return {
      ...withoutEmpty(common),
      verdict: 'differs',
      result: wording('finding.result.neighbours', {
        name: side?.name ?? '',
        count: more.length + known.value.length,
      }),
      differsBy: more.length,
      unit: 'countries',
    };
  return {
    ...withoutEmpty(common),
    verdict: verdictOf(isBorne),
    result: wording('finding.result.borders', { a: names(sides.value), b: names(known.value) }),
    figures: answers.flatMap(({ a, b }) => lengthFigure(a, b, geography)),
  };
}

/** The countries on which one borders besides some, by the map and by the table alike. */
function besides(side: ClaimPlace, others: readonly ClaimPlace[], geography: Geography): string[] {
  if (side.feature !== 'country' || side.country === null) return [];
  const named = new Set(others.map(({ country }) => country));
  return [...geography.neighboursOf(side.country)].filter(
    (code) =>
      !named.has(code) &&
      geography.facts.borders[[side.country, code].sort().join('-')] !== undefined,
  );
}

/** A town touches what begins within so many kilometres of its middle, and beyond the second nothing. */
const TOWN_KM = 15;
const BEYOND_TOWN_KM = 60;
const ELSEWHERE_KM = 1000;

/** "Rafah borders Egypt": a town is a point, and touches what lies beside it. */
function judgeTown(
  town: ClaimPlace,
  others: readonly ClaimPlace[],
  isDenied: boolean,
  geography: Geography,
): Outcome {
  const method = wording('finding.method.proximity', {
    from: town.name,
    to: others.map(({ name }) => name).join(', '),
  });
  const kms = others.map((other) => geography.kmBetween(town, other));
  const km = kms.every((each) => each !== null) ? Math.max(...kms) : null;
  if (km === null) return uncheckable(method, 'no-shape', { name: others[0]?.name ?? '' });
  const { source, date } = geography.facts.sources.cities;
  const common = { method, figure: km, unit: 'km' as const, sources: [{ title: source, date }] };
  if (km > TOWN_KM && km < BEYOND_TOWN_KM)
    return uncheckable(method, 'vague', { km: Math.round(km) }, common);
  // "The Yukon borders Alaska": no town so far off is meant, but what bears its name.
  if (km > ELSEWHERE_KM && !isDenied) return uncheckable(method, 'ambiguous', { name: town.name });
  const holds = km <= TOWN_KM !== isDenied;
  return {
    ...common,
    verdict: verdictOf(holds),
    result: wording('finding.result.km', { km: Math.round(km) }),
    ...(holds || isDenied ? {} : { differsBy: km - TOWN_KM }),
  };
}

/** Countries with a sea between are called neighbours up to some such distance: a matter of view. */
const ACROSS_SEA_KM = 500;

const areCoastal = (
  { a, b }: { readonly a: ClaimPlace; readonly b: ClaimPlace },
  { facts }: Geography,
): boolean =>
  [a, b].every(
    ({ feature, country }) => feature === 'country' && facts.coasts[country ?? ''] !== 0,
  );

/** Of two countries of one name ("Congo"), the one that the claim can be said of. */
function asBordering(
  named: NamedPlace,
  sides: readonly ClaimPlace[],
  context: Context,
): NamedPlace {
  const { place, namesake } = named;
  if (place?.feature !== 'country' || namesake === undefined) return named;
  const isBorne = (each: ClaimPlace): boolean =>
    sides.every((side) => touches(side, each, context) === true);
  return !isBorne(place) && isBorne(namesake) ? { ...named, place: namesake } : named;
}

/** Whether two places touch: countries and regions by the lines they share; of a bloc, any member at the date. */
function touches(a: ClaimPlace, b: ClaimPlace, { geography, day }: Context): boolean | null {
  if (b.feature === 'bloc') {
    const members = membersOn(geography.facts.blocs[b.id], day);
    const own = geography.unitsOf(a)?.[0];
    if (members === null || own === undefined) return null;
    return members.some((member) => geography.areBordering(own, member));
  }
  const [unitsA, unitsB] = [geography.unitsOf(a), geography.unitsOf(b)];
  const part = geography.facts.enclaves.find(({ place }) => place === a.id);
  if (part !== undefined && b.feature === 'country' && b.country !== null)
    return part.between.includes(b.country);
  if (unitsA === null || unitsB === null) return null;
  if (unitsA.some((one) => unitsB.some((other) => geography.areBordering(one, other)))) return true;
  // What is stated and not drawn: a border of a few hundred metres, or one of a part that is drawn by itself.
  return areListed(a, b, geography);
}

const areListed = (a: ClaimPlace, b: ClaimPlace, { facts }: Geography): boolean =>
  a.feature === 'country' &&
  b.feature === 'country' &&
  facts.borders[[a.country, b.country].sort().join('-')] !== undefined;

function lengthFigure(a: ClaimPlace, b: ClaimPlace, { facts }: Geography) {
  if (a.feature !== 'country' || b.feature !== 'country') return [];
  const pair = [a.country, b.country].sort().join('-');
  const [fine = null, stated = null] = facts.borders[pair] ?? [];
  if (stated !== null)
    return [
      { low: stated[0], high: stated[1], source: facts.sources.factbook.source, isCounted: true },
    ];
  return fine === null
    ? []
    : [{ low: fine[0], high: fine[2], source: facts.sources.fineBorders.source, isCounted: true }];
}

/** A border that the declared view draws and another would not: told of, since editors may differ. */
function viewNote(
  answers: readonly { readonly a: ClaimPlace; readonly b: ClaimPlace }[],
  geography: Geography,
) {
  const isCommon = ({ a, b }: { a: ClaimPlace; b: ClaimPlace }): boolean =>
    a.feature !== 'country' ||
    b.feature !== 'country' ||
    (areListed(a, b, geography) && geography.areBordering(a.country ?? '', b.country ?? ''));
  return answers.every(isCommon) ? undefined : wording('finding.note.border-view');
}

const withoutEmpty = <T extends { readonly note: Outcome['note'] | undefined }>({
  note,
  ...rest
}: T) => (note === undefined ? rest : { ...rest, note });
