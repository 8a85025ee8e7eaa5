import type { Padding } from '../map/camera/frame.ts';
import { narrow } from '../panels/shared/narrow.ts';
import type { SheetSize } from '../store/state.ts';

const margin = 24;

/** What of a phone's map the sheet covers: the camera keeps what it shows above it. */
export function coveredBy(sheet: SheetSize): Padding {
  const bottom = narrow.matches ? coveredShare[sheet] * innerHeight : 0;
  return { top: margin, right: margin, left: margin, bottom: margin + bottom };
}

/** A sheet pulled all the way up leaves no map to see: the camera stays where the half sheet has it. */
const coveredShare: Readonly<Record<SheetSize, number>> = { peek: 0.12, half: 0.64, full: 0.64 };
