import type { Context, KnownVariant } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace, NamedSystem } from '../place.ts';
import { compare } from '../quantity.ts';
import type { StatementOf } from '../statement.ts';
import { membersOn } from './bloc-members.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { countrySign } from './place-sign.ts';
import { resolved } from './resolved.ts';

/** A figure for a range is set beside the other claims for the same variant: sources differ by as much. */
const RANGE_ERROR = 0.1;

/** "More than 500 km" is not said of what flies half as far again. */
const FAR_BEYOND = 1.5;

export function judgeRange(
  { system, quantity }: StatementOf<'range'>,
  { variants }: Context,
): Outcome {
  const method = wording('finding.method.range');
  if (!Number.isFinite(quantity.highKm)) return uncheckable(method, 'not-a-length');
  if (system === null) return uncheckable(method, 'no-system');
  const variant = variants.get(system.variantId);
  const span = spanOf(variant);
  if (variant === undefined || span === null) {
    return uncheckable(method, 'no-claims', { name: system.text });
  }
  const { holds, byKm } = compare(quantity, span, RANGE_ERROR * span.highKm);
  return {
    verdict: verdictOf(holds),
    method: wording('finding.method.range', { name: variant.label }),
    result: wording('finding.result.between', { low: span.lowKm, high: span.highKm }),
    figure: span.highKm,
    unit: 'km',
    figures: variant.ranges.map(({ lowKm, highKm, source }) => ({
      low: lowKm,
      high: highKm,
      source: source.title,
      isCounted: true,
    })),
    sources: variant.ranges.map(({ source }) => source),
    error: wording('finding.error.share', { percent: 100 * RANGE_ERROR }),
    ...(holds ? {} : { differsBy: byKm }),
  };
}

function spanOf(variant: KnownVariant | undefined): { lowKm: number; highKm: number } | null {
  if (variant === undefined || variant.ranges.length === 0) return null;
  return {
    lowKm: Math.min(...variant.ranges.map(({ lowKm }) => lowKm)),
    highKm: Math.max(...variant.ranges.map(({ highKm }) => highKm)),
  };
}

export function judgeReach(statement: StatementOf<'reach'>, context: Context): Outcome {
  const method = wording('finding.method.reach');
  const variant = variantOf(statement.system, context);
  const span = rangeOf(statement, variant);
  if (span === null) return uncheckable(method, 'no-system');
  if (statement.origin === null) return uncheckable(method, 'no-origin');
  const { beyond } = statement;
  const known = resolved(
    [statement.origin, ...statement.targets, ...(beyond === null ? [] : [beyond])],
    method,
  );
  if (!known.ok) return known.fault;
  const [origin, ...rest] = known.value;
  if (origin === undefined) return uncheckable(method, 'no-origin');
  const whose = beyond === null ? null : (rest.pop() ?? null);
  const reached = rest.map((target) => ({
    target,
    countries: reachedIn(target, { origin, whose, rangeKm: span.highKm }, context),
  }));
  const gained = [...new Set(reached.flatMap(({ countries }) => countries))];
  const isAny = gained.length > 0;
  const isEvery = reached.every(
    ({ target, countries }) => countries.length > 0 || isWide(target, context.geography),
  );
  const holds = statement.isDenied ? !isAny : isAny && isEvery;
  // "More than 500 km" does not say that 700 km are beyond it.
  const isOpen = statement.isAtLeast && statement.rangeKm !== null;
  if (isOpen && holds === statement.isDenied) {
    const wider = { origin, whose, rangeKm: FAR_BEYOND * span.highKm };
    if (rest.every((target) => reachedIn(target, wider, context).length > 0))
      return uncheckable(method, 'no-system');
  }
  return {
    verdict: verdictOf(holds),
    method: wording('finding.method.reach', {
      name: variant?.label ?? '',
      origin: origin.name,
      km: span.highKm,
    }),
    ...resultOf(rest, gained, origin, context.geography),
    sources: (variant?.ranges ?? []).map(({ source }) => source),
  };
}

/** Of what spans countries, or of a bloc, some may be meant. */
const isWide = (target: ClaimPlace, geography: Geography): boolean =>
  target.feature === 'bloc' || (target.radiusKm > 0 && geography.unitsOf(target) === null);

/** What is claimed for the system; of one that nobody names, what the text gives. */
function rangeOf(
  { rangeKm }: StatementOf<'reach'>,
  variant: KnownVariant | undefined,
): { readonly highKm: number } | null {
  return rangeKm === null ? spanOf(variant) : { highKm: rangeKm };
}

function variantOf(
  system: NamedSystem | null,
  { variants, defaultVariant }: Context,
): KnownVariant | undefined {
  return variants.get(system?.variantId ?? defaultVariant ?? '');
}

interface Move {
  readonly origin: ClaimPlace;
  /** Whose ground reached there before; null where only the reach itself is claimed. */
  readonly whose: ClaimPlace | null;
  readonly rangeKm: number;
}

/** The countries of a target that come into range: of a bloc its members at the date, of a city its country. */
function reachedIn(target: ClaimPlace, move: Move, context: Context): string[] {
  const { geography, day } = context;
  if (target.feature === 'bloc') {
    const members = membersOn(geography.facts.blocs[target.id], day) ?? [];
    return members
      .filter((member) => isReached([member], member, move, geography))
      .map(countrySign);
  }
  const units = geography.unitsOf(target);
  if (units !== null)
    return isReached(units, target.country, move, geography) ? [signOf(target)] : [];
  if (target.radiusKm > 0) return [];
  return isWithin(kmToPoint(target, move.origin, geography), move) ? [signOf(target)] : [];
}

const kmToPoint = (target: ClaimPlace, origin: ClaimPlace, geography: Geography): number | null => {
  const own = geography.unitsOf(origin);
  return own === null ? geography.kmBetween(origin, target) : geography.kmToArea(target.point, own);
};

/** Of one town or point that is aimed at, how far it is; else the countries that are reached. */
function resultOf(
  targets: readonly ClaimPlace[],
  gained: readonly string[],
  origin: ClaimPlace,
  geography: Geography,
): Pick<Outcome, 'result' | 'figure' | 'unit'> {
  const [target, ...others] = targets;
  const isPoint =
    target !== undefined &&
    others.length === 0 &&
    target.feature !== 'bloc' &&
    target.radiusKm === 0 &&
    geography.unitsOf(target) === null;
  const km = isPoint ? kmToPoint(target, origin, geography) : null;
  if (target !== undefined && km !== null)
    return {
      result: wording('finding.result.aimed-at', { name: target.name, origin: origin.name, km }),
      figure: km,
      unit: 'km',
    };
  const key = gained.length > 0 ? 'finding.result.reached' : 'finding.result.not-reached';
  return {
    result: wording(key, { countries: gained.join(', '), count: gained.length }),
    figure: gained.length,
    unit: 'countries',
  };
}

const isWithin = (km: number | null, { rangeKm }: Pick<Move, 'rangeKm'>): boolean =>
  km !== null && km <= rangeKm * (1 + RANGE_ERROR);

/** Of a place within a country, the country's. */
const signOf = ({ country, name }: ClaimPlace): string =>
  country === null ? name : countrySign(country);

function isReached(
  units: readonly string[],
  country: string | null,
  { origin, whose, rangeKm }: Move,
  geography: Geography,
): boolean {
  if (country !== null && (country === origin.country || country === whose?.country)) return false;
  const own = geography.unitsOf(origin);
  const km =
    own === null ? geography.kmToArea(origin.point, units) : geography.kmBetweenAreas(own, units);
  return isWithin(km, { rangeKm });
}
