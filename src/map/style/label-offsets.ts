import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';

type Offsets = VariableAnchorOffsetCollectionSpecification;

/** In the middle of the country, or a line above or below it. */
const inCentre: Offsets = ['center', [0, 0], 'top', [0, 0.9], 'bottom', [0, -0.9]];

/** Near the middle, where the country's cities leave room. */
const nearCentre: Offsets = [
  ...inCentre,
  ...(['left', [1.5, 0], 'right', [-1.5, 0]] satisfies Offsets),
  ...(['top-left', [1, 1.2], 'top-right', [-1, 1.2]] satisfies Offsets),
  ...(['bottom-left', [1, -1.2], 'bottom-right', [-1, -1.2]] satisfies Offsets),
];

/** Half a name aside, to make room for the dot of a city in the middle. */
const besideItsCity: Offsets = [
  ...inCentre,
  ...(['right', [1, 0], 'left', [-1, 0], 'right', [0.3, 0], 'left', [-0.3, 0]] satisfies Offsets),
  ...(['right', [1, -0.9], 'right', [1, 0.9], 'left', [-1, 0.9]] satisfies Offsets),
];

/** The same for two lines in a larger type. */
export const nearCentreLarge: Offsets = [
  ...(['center', [0, 0], 'bottom', [0, -0.5], 'top', [0, 0.5]] satisfies Offsets),
  ...(['bottom', [0, -1], 'top', [0, 1], 'left', [0.8, 0], 'right', [-0.8, 0]] satisfies Offsets),
];

/** A large country has room farther off. */
const besideCentre: Offsets = [
  ...(['center', [0, 0], 'top', [0, 1.5], 'bottom', [0, -1.5]] satisfies Offsets),
  ...(['left', [5, 0], 'bottom-left', [4, -2], 'top-left', [4, 2]] satisfies Offsets),
];

const offsetsWhere = (counted: Offsets): ExpressionSpecification => [
  'case',
  ['get', 'roomy'],
  ['literal', besideCentre],
  ['get', 'counted'],
  ['literal', counted],
  ['get', 'told'],
  ['literal', besideItsCity],
  ['literal', inCentre],
];

/**
 * Seen from far away a name beside a small country would be a name on its neighbour, or on the sea; one that the
 * articles name is worth that up to a point.
 */
export const countryOffsets: DataDrivenPropertyValueSpecification<Offsets> = [
  'step',
  ['zoom'],
  ['case', ['get', 'roomy'], ['literal', besideCentre], ['literal', ['center', [0, 0]]]],
  2,
  offsetsWhere(inCentre),
  3,
  offsetsWhere(nearCentre),
  4,
  ['case', ['get', 'roomy'], ['literal', besideCentre], ['literal', nearCentre]],
];
