import type { GazetteerPlace } from '../core/gazetteer/gazetteer.ts';
import type { Candidate, GeoparsedMention } from '../core/geoparse/mention.ts';
import { utf16Offset } from '../core/text/offset.ts';
import { selectorsOf } from '../core/text/selector.ts';
import { CodePointCounter } from './code-point-counter.ts';

/** An article that has been read, and what was found in it. */
interface ParsedArticle {
  readonly id: string | number;
  readonly text: string;
  readonly mentions: readonly GeoparsedMention[];
  /** Those that are not listed among the mentions. */
  readonly demonyms: readonly GeoparsedMention[];
}

/** How results are written: what comes before all articles, for each, and after. */
export interface OutputFormat {
  readonly head: readonly string[];
  readonly lines: (article: ParsedArticle, isFirst: boolean) => string[];
  readonly tail: readonly string[];
}

type Placed = Exclude<GeoparsedMention, { status: 'unresolved' }>;

/** The place that a mention stands for, the likeliest where it is not settled. */
function bestOf(mention: Placed): { best: Candidate | undefined; others: readonly Candidate[] } {
  if (mention.status === 'resolved') {
    return {
      best: { place: mention.place, confidence: mention.confidence },
      others: mention.alternatives,
    };
  }
  const [best, ...others] = mention.candidates;
  return { best, others };
}

const isPlaced = (mention: GeoparsedMention): mention is Placed => mention.status !== 'unresolved';

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

function mentionRecord(mention: Placed) {
  const { best, others } = bestOf(mention);
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    sense: mention.sense,
    ...(mention.status === 'ambiguous' ? { ambiguous: true } : {}),
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

/** One JSON object a line: the article's id, its mentions, its demonyms, and the names that could not be placed. */
const ndjson: OutputFormat = {
  head: [],
  lines: ({ id, mentions, demonyms }) => {
    const unresolved = [...mentions, ...demonyms].filter(({ status }) => status === 'unresolved');
    return [
      JSON.stringify({
        id,
        mentions: mentions.filter(isPlaced).map(mentionRecord),
        ...(demonyms.length === 0
          ? {}
          : { demonyms: demonyms.filter(isPlaced).map(mentionRecord) }),
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

/** One annotation page a line (W3C Web Annotation), with positions in Unicode code points. */
const webannotation: OutputFormat = {
  head: [],
  lines: ({ id, text, mentions }) => {
    const counter = new CodePointCounter(text);
    const items = mentions.filter(isPlaced).map((mention, i) => {
      const { best } = bestOf(mention);
      return {
        id: `#${i + 1}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          {
            type: 'SpecificResource',
            purpose: 'identifying',
            source: best === undefined ? null : uriOf(best.place),
          },
          { type: 'TextualBody', purpose: 'classifying', value: mention.sense },
        ],
        target: {
          source: String(id),
          selector: [
            { type: 'TextQuoteSelector', ...quoteOf(text, mention) },
            {
              type: 'TextPositionSelector',
              start: counter.at(mention.start),
              end: counter.at(mention.end),
            },
          ],
        },
      };
    });
    return [
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: String(id),
        type: 'AnnotationPage',
        items,
      }),
    ];
  },
  tail: [],
};

/** The quote and a little around it; cut out first, so that a long text is not counted through each time. */
function quoteOf(text: string, { start, end }: GeoparsedMention) {
  const from = Math.max(0, start - 64);
  const around = text.slice(from, end + 64);
  return selectorsOf(around, { start: utf16Offset(start - from), end: utf16Offset(end - from) })
    .quote;
}

const uriOf = (place: GazetteerPlace): string =>
  place.geonames === null
    ? `urn:portee:${place.id}`
    : `https://sws.geonames.org/${place.geonames}/`;

/** One feature collection of all articles' mentions. */
const geojson: OutputFormat = {
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

const columns =
  'article,start,end,text,sense,status,confidence,place,name,kind,country,lat,lon,geonames,wikidata';

const csv: OutputFormat = {
  head: [columns],
  lines: ({ id, mentions }) =>
    mentions.map((mention) => {
      const best = isPlaced(mention) ? bestOf(mention).best : undefined;
      const place = best?.place;
      return [
        id,
        mention.start,
        mention.end,
        mention.text,
        mention.sense,
        mention.status,
        best?.confidence,
        place?.id,
        place?.name,
        place?.kind,
        place?.country,
        place?.lat,
        place?.lon,
        place?.geonames,
        place?.wikidata,
      ]
        .map(csvCell)
        .join(',');
    }),
  tail: [],
};

/** Quoted where RFC 4180 asks for it. */
function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const outputFormats = { ndjson, webannotation, geojson, csv } as const;

export type OutputFormatName = keyof typeof outputFormats;

export const isOutputFormat = (name: string): name is OutputFormatName =>
  Object.hasOwn(outputFormats, name);
