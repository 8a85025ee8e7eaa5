import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { GeoparsedMention } from '../../geoparse/mention.ts';
import { bestOf, type GeoparseFormat, isPlaced, type Placed } from './format.ts';

/** One JSON object a line: the article's id, its mentions, its demonyms, places inside organisations' names, and the names that could not be placed. */
export const ndjson: GeoparseFormat = {
  head: [],
  *pieces({ id }, blocks) {
    const apart = {
      demonyms: [] as string[],
      embedded: [] as string[],
      unresolved: [] as string[],
    };
    yield `{"id":${JSON.stringify(id)},"mentions":[`;
    let hasMention = false;
    for (const { mentions, demonyms, embedded } of blocks) {
      const records = mentions.filter(isSettled).map((mention) => json(mentionRecord(mention)));
      if (records.length > 0) yield `${hasMention ? ',' : ''}${records.join(',')}`;
      hasMention ||= records.length > 0;
      for (const mention of mentions)
        if (!isSettled(mention)) apart.unresolved.push(json(unresolvedRecord(mention)));
      for (const mention of demonyms)
        if (isPlaced(mention)) apart.demonyms.push(json(mentionRecord(mention)));
      for (const mention of embedded)
        if (isPlaced(mention)) apart.embedded.push(json(mentionRecord(mention)));
    }
    yield ']';
    for (const [name, records] of Object.entries(apart))
      if (records.length > 0) yield `,"${name}":[${records.join(',')}]`;
    yield '}\n';
  },
  tail: [],
};

const json = (value: object): string => JSON.stringify(value);

/** Whether the name itself has a place, not only what it lies in. */
const isSettled = (mention: GeoparsedMention): mention is Placed =>
  isPlaced(mention) && !(mention.status === 'resolved' && mention.isWithin);

/** A name without a place, and what the text says that it lies in. */
const unresolvedRecord = (mention: GeoparsedMention) => ({
  start: mention.start,
  end: mention.end,
  text: mention.text,
  reason: mention.reasons[0]?.code ?? 'not-in-gazetteer',
  ...(mention.status === 'resolved' && mention.isWithin
    ? { confidence: mention.confidence, within: placeRecord(mention.place) }
    : {}),
});

function mentionRecord(mention: Placed) {
  const { best, others } = bestOf(mention);
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    sense: mention.sense,
    ...(mention.status === 'ambiguous' ? { ambiguous: true } : {}),
    ...(mention.embedded ? { embedded: true } : {}),
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
