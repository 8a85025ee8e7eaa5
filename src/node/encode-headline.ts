import { encodeHeadlineDrawing, roundedJson } from '../core/basemap/headline-drawing.ts';
import type { HeadlineFiles } from '../library/compile/source.ts';
import type { DrawnHeadline } from './draw-headline.ts';

/** What a headline tells as the texts of two files: what is drawn at once, and the answer to what is asked then. */
export function encodeHeadline({ drawing, query, answer }: DrawnHeadline): HeadlineFiles {
  return {
    drawing: encodeHeadlineDrawing(drawing),
    // The question as it is: it is told by its text.
    answer: `{"query":${JSON.stringify(query)},"answer":${roundedJson(answer)}}`,
  };
}
