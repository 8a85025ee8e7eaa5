/** Finds "46 00 N, 2 00 E" in the World Factbook's entry, which is a text or texts by part of the country. */
export function parseFactbookPoint(field: unknown): [lat: number, lon: number] | null {
  const text = JSON.stringify(field ?? '');
  const match = text.match(/(\d+) (\d+)(?: \d+)? ([NS]), (\d+) (\d+)(?: \d+)? ([EW])/);
  if (match === null) return null;
  const [, latDegrees, latMinutes, northSouth, lonDegrees, lonMinutes, eastWest] = match;
  const lat = (Number(latDegrees) + Number(latMinutes) / 60) * (northSouth === 'S' ? -1 : 1);
  const lon = (Number(lonDegrees) + Number(lonMinutes) / 60) * (eastWest === 'W' ? -1 : 1);
  return [lat, lon];
}
