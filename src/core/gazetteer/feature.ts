import type { PlaceKind } from './kind.ts';

/**
 * The gazetteer's own classes, finer than the kinds that are drawn: resolving a name needs to know
 * a river from a sea and a capital from a village. The order is the code in the file: append only.
 */
export const features = [
  'country',
  'region',
  'county',
  'capital',
  'seat',
  'city',
  'district',
  'continent',
  'macro-region',
  'sea',
  'river',
  'lake',
  'island',
  'mountain',
  'landmark',
  'bloc',
  'former state',
] as const;

export type Feature = (typeof features)[number];

const kindByFeature: Readonly<Record<Feature, PlaceKind>> = {
  country: 'country',
  region: 'region',
  county: 'region',
  capital: 'city',
  seat: 'city',
  city: 'city',
  district: 'city',
  continent: 'region',
  'macro-region': 'region',
  sea: 'water',
  river: 'water',
  lake: 'water',
  island: 'region',
  mountain: 'region',
  landmark: 'landmark',
  bloc: 'bloc',
  'former state': 'bloc',
};

export const kindOf = (feature: Feature): PlaceKind => kindByFeature[feature];

/** A settlement of any size. */
export const isSettlement = (feature: Feature): boolean => kindByFeature[feature] === 'city';
