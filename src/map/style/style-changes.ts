import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One property of one layer to set; the layers themselves are always the same. */
export type StyleChange =
  | {
      readonly type: 'paint' | 'layout';
      readonly layer: string;
      readonly property: string;
      readonly value: unknown;
    }
  | { readonly type: 'filter'; readonly layer: string; readonly value: unknown };

/** What has to be set to get from one list of layers to another with the same ids in the same order. */
export function styleChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): StyleChange[] {
  return after.flatMap((layer, index) => {
    const old = before[index];
    if (old?.id !== layer.id) throw new Error(`The layers differ at ${layer.id}.`);
    return [
      ...propertyChanges('paint', old, layer),
      ...propertyChanges('layout', old, layer),
      ...filterChange(old, layer),
    ];
  });
}

function propertyChanges(
  type: 'paint' | 'layout',
  before: LayerSpecification,
  after: LayerSpecification,
): StyleChange[] {
  const old: Readonly<Record<string, unknown>> = { ...before[type] };
  const now: Readonly<Record<string, unknown>> = { ...after[type] };
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((property) => !same(old[property], now[property]))
    .map((property) => ({ type, layer: after.id, property, value: now[property] }));
}

function filterChange(before: LayerSpecification, after: LayerSpecification): StyleChange[] {
  const [old, now] = [filterOf(before), filterOf(after)];
  return same(old, now) ? [] : [{ type: 'filter', layer: after.id, value: now }];
}

function filterOf(layer: LayerSpecification): unknown {
  return 'filter' in layer ? layer.filter : undefined;
}

/** Styles are JSON, built in one order: their text tells whether they are the same. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
