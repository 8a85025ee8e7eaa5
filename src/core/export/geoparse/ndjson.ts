import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { bestOf, type GeoparseFormat, isPlaced, type Placed } from './format.ts';

/** One JSON object a line: the article's id, its mentions, its demonyms, places inside organisations' names, and the names that could not be placed. */
export const ndjson: GeoparseFormat = {
  head: [],
  lines: ({ id, mentions, demonyms, embedded }) => {
    const unresolved = mentions.filter(({ status }) => status === 'unresolved');
    return [
      JSON.stringify({
        id,
        mentions: mentions.filter(isPlaced).map(mentionRecord),
        ...(demonyms.length === 0
          ? {}
          : { demonyms: demonyms.filter(isPlaced).map(mentionRecord) }),
        ...(embedded.length === 0
          ? {}
          : { embedded: embedded.filter(isPlaced).map(mentionRecord) }),
        ...(unresolved.length === 0
          ? {}
          : {
              unresolved: unresolved.map(({ start, end, text, reasons }) => ({
                start,
                end,
                text,
                reason: reasons[0]?.code ?? 'not-in-gazetteer',
              })),
            }),
      }),
    ];
  },
  tail: [],
};

function mentionRecord(mention: Placed) {
  const { best, others } = bestOf(mention);
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    sense: mention.sense,
    ...(mention.status === 'ambiguous' ? { ambiguous: true } : {}),
    ...(mention.embedded ? { embedded: true } : {}),
    ...(mention.status === 'resolved' && mention.isWithin ? { within: true } : {}),
    confidence: best?.confidence ?? 0,
    place: best === undefined ? null : placeRecord(best.place),
    ...(others.length === 0
      ? {}
      : {
          alternatives: others.map(({ place, confidence }) => ({
            confidence,
            place: placeRecord(place),
          })),
        }),
    reasons: mention.reasons,
  };
}

const placeRecord = (place: GazetteerPlace) => ({
  id: place.id,
  name: place.name,
  kind: place.kind,
  country: place.country,
  lat: place.lat,
  lon: place.lon,
  ...(place.geonames === null ? {} : { geonames: place.geonames }),
  ...(place.wikidata === null ? {} : { wikidata: place.wikidata }),
});
