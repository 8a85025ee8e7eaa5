import { quotedIn, withPublications } from '../../src/core/edition/claim-sources.ts';
import type { Edition } from '../../src/core/edition/model.ts';
import { type ReachOrigin, reachesOf } from '../../src/core/export/reaches.ts';
import { pointOrigin } from '../../src/core/reach/origin.ts';
import type { LngLat } from '../../src/core/units.ts';

/** The ranges of all systems of an edition from a point. */
export function somewhere({ systems, articles }: Edition, centre: LngLat) {
  const origin: ReachOrigin = { label: 'Ici', centre, origin: pointOrigin(centre) };
  const quoted = quotedIn(articles);
  const chosen = systems.flatMap((system) =>
    system.variants
      .filter(({ id }) => id === system.defaultVariantId)
      .map((variant) => ({ system, variant: withPublications(variant, quoted) })),
  );
  return reachesOf(chosen, [origin], 'fr');
}
