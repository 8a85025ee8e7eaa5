import { countryName } from '../core/country-name.ts';
import { quotedIn, withPublications } from '../core/edition/claim-sources.ts';
import type { Edition, Place, System } from '../core/edition/model.ts';
import type { Exported } from '../core/export/exported.ts';
import { inLanguage } from '../core/export/in-language.ts';
import {
  type ChosenSystem,
  figuresOf,
  type ReachOrigin,
  reachesOf,
} from '../core/export/reaches.ts';
import { type Checked, refuse } from '../core/geodesy/fault.ts';
import { spacingFor } from '../core/reach/origin.ts';
import { defaultTolerance } from '../core/reach/tolerance.ts';
import { parsePoint } from '../core/reach-input/parse-point.ts';
import { succeed } from '../core/result.ts';
import type { LngLat } from '../core/units.ts';
import { originReader } from '../node/origins.ts';

interface ReachChoice {
  /** As `--from` has them; empty for the origin of the edition's headline. */
  readonly from: readonly string[];
  /** Ids of systems or variants; empty for all systems. */
  readonly systems: readonly string[];
  readonly folder: string;
  readonly language: string;
}

/** The ranges to draw: of the chosen systems, from the chosen origins. */
export async function chooseReaches(
  edition: Edition,
  { from, systems, folder, language }: ReachChoice,
  warn: (sentence: string) => void,
): Promise<Checked<Pick<Exported, 'reaches' | 'missing'>>> {
  const chosen = chooseSystems(edition, systems);
  if (!chosen.ok) return chosen;
  const texts =
    from.length > 0 || !edition.headline ? from : [`place:${edition.headline.originId}`];
  if (texts.length === 0) {
    return refuse(
      'origin',
      'The edition has no headline that says from where: add --from <origin>.',
    );
  }
  const figures = chosen.value.flatMap(({ variant }) => figuresOf(variant));
  const shortest = figures.map(({ rangeKm }) => rangeKm).sort((a, b) => a - b)[0];
  const spacing =
    shortest === undefined ? 1000 : spacingFor(shortest * 1000, defaultTolerance(shortest));
  const reader = originReader(folder, spacing, warn);
  const origins: ReachOrigin[] = [];
  for (const text of texts) {
    const origin = await reader.read(text);
    if (!origin.ok) return origin;
    origins.push({ ...describe(text, edition.places, language), origin: origin.value });
  }
  return succeed(reachesOf(chosen.value, origins, language));
}

function chooseSystems(
  { systems, articles }: Edition,
  ids: readonly string[],
): Checked<readonly ChosenSystem[]> {
  const quoted = quotedIn(articles);
  const chosen = (system: System, variantId: string): ChosenSystem[] =>
    system.variants
      .filter(({ id }) => id === variantId)
      .map((variant) => ({ system, variant: withPublications(variant, quoted) }));
  if (ids.length === 0) {
    return succeed(systems.flatMap((system) => chosen(system, system.defaultVariantId)));
  }
  const found: ChosenSystem[] = [];
  for (const id of ids) {
    const match = systems.flatMap((system) =>
      chosen(system, system.id === id ? system.defaultVariantId : id),
    );
    if (match.length === 0) return refuse('origin', `There is no system or variant "${id}".`);
    found.push(...match);
  }
  return succeed(found);
}

/** How an origin is told of, and its centre where it is a point. */
function describe(
  text: string,
  places: readonly Place[],
  language: string,
): { label: string; centre: LngLat | null } {
  const [kind = '', ...rest] = text.split(':');
  const value = rest.join(':');
  const place = kind === 'place' ? places.find(({ id }) => id === value) : undefined;
  if (place) {
    const { geometry } = place;
    const centre = geometry.type === 'point' ? geometry.point : null;
    return { label: inLanguage(place.label, language), centre };
  }
  const point = kind === 'point' ? parsePoint(value) : null;
  if (point?.ok) return { label: value, centre: point.value };
  const label = kind === 'country' ? countryName(value.toUpperCase(), language) : value;
  return { label, centre: null };
}
