import { bestOf, type GeoparseFormat, isPlaced, type Placed } from './format.ts';

/** One feature collection of all articles' mentions. */
export const geojson: GeoparseFormat = {
  head: ['{"type":"FeatureCollection","features":['],
  *pieces({ id }, blocks, isFirst) {
    let hasFeature = !isFirst;
    for (const { mentions } of blocks) {
      const features = mentions.filter(isPlaced).flatMap((mention) => featureOf(id, mention));
      if (features.length > 0) yield `${hasFeature ? ',' : ''}${features.join('\n,')}\n`;
      hasFeature ||= features.length > 0;
    }
  },
  tail: [']}'],
};

function featureOf(id: string | number, mention: Placed): string[] {
  const { best } = bestOf(mention);
  if (best === undefined) return [];
  const { place } = best;
  return [
    JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: {
        article: id,
        start: mention.start,
        end: mention.end,
        text: mention.text,
        sense: mention.sense,
        confidence: best.confidence,
        place: place.id,
        name: place.name,
        kind: place.kind,
        country: place.country,
      },
    }),
  ];
}
