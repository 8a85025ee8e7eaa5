import { encodeFindingDrawing, roundedJson } from '../core/basemap/finding-drawing.ts';
import type { FindingFiles } from '../library/compile/source.ts';
import type { DrawnFinding } from './draw-finding.ts';

/** What a finding tells as the texts of two files: what is drawn at once, and the answer to what is asked then. */
export function encodeFinding({ drawing, query, answer }: DrawnFinding): FindingFiles {
  return {
    drawing: encodeFindingDrawing(drawing),
    // The question as it is: it is told by its text.
    answer: `{"query":${JSON.stringify(query)},"answer":${roundedJson(answer)}}`,
  };
}
