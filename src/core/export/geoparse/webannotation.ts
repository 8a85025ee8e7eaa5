import type { GeoparsedMention } from '../../geoparse/mention.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import { utf16Offset } from '../../text/offset.ts';
import { selectorsOf } from '../../text/selector.ts';
import { bestOf, type GeoparseFormat, isPlaced } from './format.ts';
import { placeUri } from './place-uri.ts';

/** One annotation page a line (W3C Web Annotation), with positions in Unicode code points. */
export const webannotation: GeoparseFormat = {
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
            source: best === undefined ? null : placeUri(best.place),
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
