import type { NameHit } from './lookup.ts';
import type { Signals } from './signals.ts';

/** A stretch of words taken for a place's name, with its gazetteer entry where it has one. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly hit: NameHit | null;
  /** The tagger's margin, or what a rule is worth. */
  readonly margin: number;
}

const COUNTRY = 1;
const BLOC = 6;

/** Turns the tags into names: a gazetteer name that overlaps a tagged one, or is safe by itself, is taken whole. */
export function namesFromTags(
  signals: Signals,
  tags: Uint8Array,
  margins: Float32Array,
  language: string,
): FoundName[] {
  const { hits, place, placeWeight } = signals;
  const names: FoundName[] = [];
  let next = 0;
  for (let i = 0; i < tags.length; ) {
    while (next < hits.length && (hits[next]?.from ?? 0) < i) next++;
    const hit = hits[next]?.from === i ? hits[next] : undefined;
    const tagged = tags[i] === 1 ? endOfTag(tags, i) : i;
    if (hit !== undefined && takesWhole(hit, tagged)) {
      names.push({
        from: i,
        to: Math.max(hit.to, tagged),
        hit: hit.to >= tagged ? hit : null,
        margin: margins[i] ?? 0,
      });
      i = Math.max(hit.to, tagged);
    } else if (tagged > i) {
      names.push({ from: i, to: tagged, hit: null, margin: margins[i] ?? 0 });
      i = tagged;
    } else i++;
  }
  return names;

  function takesWhole({ from, to }: NameHit, tagged: number): boolean {
    if (tagged > from) return true;
    const kind = place[from] ?? 0;
    const tag = tags[from] ?? 0;
    if (kind === BLOC && placeWeight[from] === 2 && tag !== 3) return true;
    for (let k = from + 1; k < to; k++) if (tags[k] === 1) return tag === 0;
    return language !== 'fr' && kind === COUNTRY && tag !== 3 && tag !== 4;
  }
}

function endOfTag(tags: Uint8Array, from: number): number {
  let to = from + 1;
  while (tags[to] === 2) to++;
  return to;
}
