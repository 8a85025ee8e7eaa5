import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GeoparsedMention } from './mention.ts';
import type { FoundName } from './names.ts';
import type { Signals } from './signals.ts';

export interface ResolveContext {
  readonly signals: Signals;
  readonly gazetteer: Gazetteer;
  readonly language: string;
}

export function resolve(
  names: readonly FoundName[],
  { signals, gazetteer, language }: ResolveContext,
): GeoparsedMention[] {
  const { tokens } = signals;
  return names.map(({ from, to, hit }) => {
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to - 1] ?? 0;
    const base = {
      start,
      end,
      text: tokens.text.slice(start, end),
      sense: 'location' as const,
      recognition: 1,
    };
    if (hit === null)
      return { ...base, status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
    const best = [...hit.matches].sort((a, b) => prominence(b.place) - prominence(a.place))[0];
    if (best === undefined)
      return { ...base, status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
    return {
      ...base,
      status: 'resolved',
      place: gazetteer.place(best.place, language),
      confidence: 1,
      alternatives: [],
      reasons: [],
    };
  });
  function prominence(index: number): number {
    const feature = gazetteer.featureOf(index);
    if (feature === 'country') return 1e9;
    if (feature === 'region') return 2e6;
    return (
      gazetteer.populationOf(index) +
      (feature === 'capital'
        ? 1e6
        : feature === 'city' || feature === 'district' || feature === 'seat'
          ? 0
          : 3e6)
    );
  }
}
