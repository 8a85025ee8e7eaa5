import type { GeoparsedMention } from '../../geoparse/mention.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import { utf16Offset } from '../../text/offset.ts';
import { selectorsOf } from '../../text/selector.ts';
import { bestOf, type GeoparseFormat, isPlaced, type Placed } from './format.ts';
import { placeUri } from './place-uri.ts';

/** One annotation page a line (W3C Web Annotation), with positions in Unicode code points. */
export const webannotation: GeoparseFormat = {
  head: [],
  *pieces({ id, text }, blocks) {
    const counter = new CodePointCounter(text);
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: String(id),
      type: 'AnnotationPage',
    };
    yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
    let count = 0;
    for (const { mentions } of blocks) {
      const placed = mentions.filter(isPlaced);
      const items = placed.map((mention, i) => ({
        id: `#${count + i + 1}`,
        ...annotationOf(String(id), text, mention, counter),
      }));
      if (items.length > 0) yield `${count > 0 ? ',' : ''}${JSON.stringify(items).slice(1, -1)}`;
      count += items.length;
    }
    yield ']}\n';
  },
  tail: [],
};

function annotationOf(source: string, text: string, mention: Placed, counter: CodePointCounter) {
  const { best } = bestOf(mention);
  return {
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
      source,
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
}

/** The quote and a little around it; cut out first, so that a long text is not counted through each time. */
function quoteOf(text: string, { start, end }: GeoparsedMention) {
  const from = Math.max(0, start - 64);
  const around = text.slice(from, end + 64);
  return selectorsOf(around, { start: utf16Offset(start - from), end: utf16Offset(end - from) })
    .quote;
}
