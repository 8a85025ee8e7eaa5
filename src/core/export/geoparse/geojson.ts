import { bestOf, type GeoparseFormat, isPlaced } from './format.ts';

/** One feature collection of all articles' mentions. */
export const geojson: GeoparseFormat = {
  head: ['{"type":"FeatureCollection","features":['],
  lines: ({ id, mentions }, isFirst) =>
    mentions.filter(isPlaced).flatMap((mention, i) => {
      const { best } = bestOf(mention);
      if (best === undefined) return [];
      const { place } = best;
      const feature = JSON.stringify({
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
      });
      return [isFirst && i === 0 ? feature : `,${feature}`];
    }),
  tail: [']}'],
};
