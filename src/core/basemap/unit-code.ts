/** Whether a unit of the basemap is a region, by its ISO 3166-2 code; a country's (ISO 3166-1) has no hyphen. */
export const isRegion = (unit: string): boolean => unit.includes('-');
