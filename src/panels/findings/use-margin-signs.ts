import { type RefObject, useEffect, useState } from 'react';
import { textRange } from '../reader/text-range.ts';
import { narrow } from '../shared/narrow.ts';
import { type MarginSign, mergeSigns, type SignedClaim } from './merge-signs.ts';

/** How far two targets must be apart: of a finger, of a mouse. */
const least = { narrow: 44, wide: 24 };

/** Where signs stand: at the line in which each claim ends. Measured again when the text is set anew. */
export function useMarginSigns(
  frame: RefObject<HTMLElement | null>,
  claims: readonly SignedClaim[],
): readonly MarginSign[] {
  const [signs, setSigns] = useState<readonly MarginSign[]>([]);
  useEffect(() => {
    const reader = frame.current?.closest('.reader');
    if (!reader) return;
    const measure = (): void => {
      const top = reader.getBoundingClientRect().top;
      const placed = claims.flatMap((claim) => {
        const line = [...(textRange(reader, claim)?.getClientRects() ?? [])].at(-1);
        return line === undefined ? [] : [{ claim, at: line.top + line.height / 2 - top }];
      });
      setSigns(mergeSigns(placed, narrow.matches ? least.narrow : least.wide));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(reader);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [frame, claims]);
  return signs;
}

/** Washes some words of the open article without touching the page's elements. */
export function useWashedClaims(
  frame: RefObject<HTMLElement | null>,
  claims: readonly SignedClaim[],
): void {
  useEffect(() => {
    const reader = frame.current?.closest('.reader');
    if (!reader || !('highlights' in CSS) || claims.length === 0) return;
    const ranges = claims.flatMap((claim) => textRange(reader, claim) ?? []);
    CSS.highlights.set('claim', new Highlight(...ranges));
    return () => {
      CSS.highlights.delete('claim');
    };
  }, [frame, claims]);
}
