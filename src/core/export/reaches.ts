import type { PublishedVariant } from '../edition/claim-sources.ts';
import type { LanguageTag, System, Variant } from '../edition/model.ts';
import { rangeSpanOf } from '../edition/range-span.ts';
import type { Origin } from '../reach/origin.ts';
import { reach } from '../reach/reach.ts';
import { ring } from '../reach/ring.ts';
import { defaultTolerance } from '../reach/tolerance.ts';
import type { Kilometres, LngLat } from '../units.ts';
import type { ExportedReach } from './exported.ts';
import { inLanguage } from './in-language.ts';
import { wordsFor } from './words.ts';

/** Where ranges are drawn from. */
export interface ReachOrigin {
  readonly label: string;
  /** Of a point; null for an area. */
  readonly centre: LngLat | null;
  readonly origin: Origin;
}

/** A system with the variant of it whose claims are drawn. */
export interface ChosenSystem {
  readonly system: System;
  readonly variant: PublishedVariant;
}

/** The figures at which a variant's range is drawn: one where its claims agree, else the lowest and the highest. */
export function figuresOf(variant: Variant): readonly Pick<ExportedReach, 'rangeKm' | 'bound'>[] {
  const span = rangeSpanOf(variant);
  if (span === null) return [];
  if (span.lowKm === span.highKm) return [{ rangeKm: span.highKm, bound: 'only' }];
  return [
    { rangeKm: span.highKm, bound: 'highest' },
    { rangeKm: span.lowKm, bound: 'lowest' },
  ];
}

/** What each system reaches from each origin, the larger area before the one within it; and what no source gives a range for. */
export function reachesOf(
  chosen: readonly ChosenSystem[],
  origins: readonly ReachOrigin[],
  language: LanguageTag,
): { readonly reaches: readonly ExportedReach[]; readonly missing: readonly string[] } {
  const words = wordsFor(language);
  const unknown = chosen.filter(({ variant }) => figuresOf(variant).length === 0);
  const reaches = origins.flatMap((from, at) =>
    chosen.flatMap(({ system, variant }) =>
      figuresOf(variant).map((figure): ExportedReach => {
        const tolerance = defaultTolerance(figure.rangeKm);
        const origin = { label: from.label, centre: from.centre };
        const draw = () => drawReach(from, figure.rangeKm, tolerance);
        const id = [variant.id, figure.bound, ...(at === 0 ? [] : [at + 1])].join('-');
        return { id, system, variant, ...figure, origin, tolerance, draw };
      }),
    ),
  );
  const missing = unknown.map(({ variant }) =>
    words.withoutClaims(inLanguage(variant.label, language)),
  );
  return { reaches, missing };
}

function drawReach(
  { centre, origin }: ReachOrigin,
  range: Kilometres,
  tolerance: ExportedReach['tolerance'],
): ReturnType<ExportedReach['draw']> {
  const { area, outline } =
    centre === null
      ? reach({ from: [origin], range, mode: 'somewhere', tolerance })
      : ring(centre, range, tolerance);
  return { area: area.geometry, outline: outline.geometry };
}
