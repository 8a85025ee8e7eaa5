import type { RangeClaim } from '../../core/edition/model.ts';
import type { Scene } from '../../store/scene.ts';
import { showsHeadline } from '../../store/selectors/headline.ts';
import { systemById } from '../../store/selectors/systems.ts';

/** As many as a line holds. */
const mostNamed = 4;

/** Whose figures the drawn ranges are, publishers with their years; articles of the edition are named by it already. */
export function sourcesOf(scene: Scene): readonly string[] {
  const variants = scene.overlays.flatMap((overlay) => {
    if (overlay.type === 'radius') return [];
    const system = systemById(scene, overlay.systemId);
    return system?.variants.find(({ id }) => id === overlay.variantId) ?? [];
  });
  const told = showsHeadline(scene) ? toldVariant(scene) : [];
  const names = [...variants, ...told].flatMap(({ claims }) => claims.flatMap(publisherOf));
  return [...new Set(names)].slice(0, mostNamed);
}

function toldVariant(scene: Scene) {
  const { headline } = scene.head;
  const system = headline && systemById(scene, headline.systemId);
  return system?.variants.filter(({ id }) => id === system.defaultVariantId) ?? [];
}

function publisherOf({ source, setAside }: RangeClaim): string[] {
  if (source.type !== 'publication' || setAside !== null) return [];
  const year = source.date?.slice(0, 4);
  return [year === undefined ? source.publisher : `${source.publisher} (${year})`];
}
