import type { State } from '../state.ts';
import { editionCodec } from './edition-codec.ts';
import { explainingCodec } from './explaining-codec.ts';
import { filtersCodec } from './filters-codec.ts';
import { findingsCodec } from './findings-codec.ts';
import { languageCodec } from './language-codec.ts';
import { overlaysCodec } from './overlays-codec.ts';
import { passageOrderCodec } from './passage-order-codec.ts';
import { screenCodec } from './screen-codec.ts';
import { selectionCodec } from './selection-codec.ts';
import { timelineCodec } from './timeline-codec.ts';
import { viewCodec } from './view-codec.ts';

/** A field of the state that links hold, a line each, in the order in which they are written. */
export const codecs = {
  edition: editionCodec,
  view: viewCodec,
  screen: screenCodec,
  selection: selectionCodec,
  passagesByDate: passageOrderCodec,
  filters: filtersCodec,
  timeline: timelineCodec,
  findings: findingsCodec,
  overlays: overlaysCodec,
  explaining: explainingCodec,
  language: languageCodec,
} as const;

/** The part of the state that a link holds. */
export type LinkedState = Pick<State, keyof typeof codecs>;
