import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { byZoom } from './expressions.ts';

/**
 * The same layers, told so that those of one kind are drawn by one program of the graphics card. MapLibre makes a program
 * for each set of properties that differ by feature (ProgramConfiguration's `cacheKey`), and everything stands still
 * while one is compiled: that was most of what an opening took. So what differs by feature in one layer of a kind is
 * said to do so in all of them.
 */
export function sharePrograms(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) => {
    switch (layer.type) {
      case 'fill':
        return hasPattern(layer) ? layer : { ...layer, paint: fillPaint(layer.paint ?? {}) };
      case 'line':
        return isDashed(layer) ? { ...layer, paint: dashedPaint(layer.paint ?? {}) } : layer;
      case 'circle':
        return { ...layer, paint: circlePaint(layer.paint ?? {}) };
      case 'symbol':
        return hasText(layer) ? { ...layer, paint: textPaint(layer.paint ?? {}) } : layer;
      default:
        return layer;
    }
  });
}

const hasPattern = ({ paint = {} }: FillLayerSpecification) => 'fill-pattern' in paint;
const isDashed = ({ paint = {} }: LineLayerSpecification) => 'line-dasharray' in paint;
const hasText = ({ layout = {} }: SymbolLayerSpecification) => 'text-field' in layout;

function fillPaint(paint: Paint<FillLayerSpecification>): Paint<FillLayerSpecification> {
  return {
    ...paint,
    'fill-color': byFeature(paint['fill-color'] ?? unsaid),
    'fill-opacity': byFeature(paint['fill-opacity'] ?? 1),
  };
}

function dashedPaint(paint: Paint<LineLayerSpecification>): Paint<LineLayerSpecification> {
  return {
    ...paint,
    'line-color': byFeature(paint['line-color'] ?? unsaid),
    'line-opacity': byFeature(paint['line-opacity'] ?? 1),
    'line-width': growingByFeature(paint['line-width'] ?? 1),
    'line-dasharray': byFeature(dashes(paint['line-dasharray'])),
  };
}

function circlePaint(paint: Paint<CircleLayerSpecification>): Paint<CircleLayerSpecification> {
  return {
    ...paint,
    'circle-color': byFeature(paint['circle-color'] ?? unsaid),
    'circle-opacity': byFeature(paint['circle-opacity'] ?? 1),
    'circle-radius': growingByFeature(paint['circle-radius'] ?? 5),
    'circle-stroke-color': byFeature(paint['circle-stroke-color'] ?? unsaid),
    'circle-stroke-opacity': byFeature(paint['circle-stroke-opacity'] ?? 1),
    'circle-stroke-width': byFeature(paint['circle-stroke-width'] ?? 0),
  };
}

function textPaint(paint: Paint<SymbolLayerSpecification>): Paint<SymbolLayerSpecification> {
  return {
    ...paint,
    'text-color': byFeature(paint['text-color'] ?? unsaid),
    'text-opacity': byFeature(paint['text-opacity'] ?? 1),
  };
}

type Paint<Layer extends { paint?: unknown }> = NonNullable<Layer['paint']>;
type Value = string | number | ExpressionSpecification;

/** The colour that MapLibre draws in where a layer names none. */
const unsaid = 'black';

const aboutFeature = ['get', 'has', 'feature-state'];

/** A bare list of lengths is no expression. */
const dashes = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === 'number' ? ['literal', value] : value;

/** The same value, told as one that differs by feature. */
function byFeature(value: unknown): ExpressionSpecification {
  if (isExpression(value) && dependsOn(aboutFeature, value)) return value;
  // Any question about a feature: an expression that asks none is taken for a constant.
  const told = ['case', ['has', 'id'], value, value] as [string, unknown, Value, Value];
  return told as ExpressionSpecification;
}

/** The same size, told as one that differs by feature and grows with the zoom. */
function growingByFeature(value: unknown): ExpressionSpecification {
  if (!isExpression(value) || !dependsOn(['zoom'], value)) {
    return byZoom([0, byFeature(value)], [1, byFeature(value)]);
  }
  const [operator, curve, zoom, ...stops] = value as readonly unknown[];
  const told = stops.map((stop, at) => (at % 2 === 0 ? stop : byFeature(stop)));
  return [operator, curve, zoom, ...told] as unknown as ExpressionSpecification;
}

const isExpression = (value: unknown): value is ExpressionSpecification => Array.isArray(value);

function dependsOn(operators: readonly string[], value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return operators.includes(value[0]) || value.some((part) => dependsOn(operators, part));
}
