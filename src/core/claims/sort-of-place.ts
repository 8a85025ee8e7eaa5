import type { Feature } from '../gazetteer/feature.ts';
import type { NamedPlace } from './place.ts';

/** Whether a name is a country's, be it said of the country or of its people. */
export const isCountry = ({ place }: NamedPlace): boolean => place?.feature === 'country';

/** Whether a name is a country's, and said of the country itself. */
export const isCountryItself = (named: NamedPlace): boolean =>
  isCountry(named) && named.sense !== 'demonym';

/** Whether a feature is a town, whatever it is the seat of. */
export const isTown = (feature: Feature | undefined): boolean =>
  feature === 'capital' || feature === 'seat' || feature === 'city';

/** Whether a name is a town's, or that of a part of one. */
export const isSettlement = ({ place }: NamedPlace): boolean =>
  place !== null && ['capital', 'seat', 'city', 'district'].includes(place.feature);
