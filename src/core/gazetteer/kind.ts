/** What sort of thing a place is; it decides how the place is drawn and listed. */
export const placeKinds = ['city', 'country', 'region', 'water', 'landmark', 'bloc'] as const;

export type PlaceKind = (typeof placeKinds)[number];
