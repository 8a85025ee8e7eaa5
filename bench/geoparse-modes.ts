import type { Gazetteer } from '../src/core/gazetteer/gazetteer.ts';
import { AreaFinder } from '../src/core/geoparse/area-finder.ts';
import { Demonyms } from '../src/core/geoparse/demonyms.ts';
import type { FoundName } from '../src/core/geoparse/found-name.ts';
import { Lookup } from '../src/core/geoparse/lookup.ts';
import { resolve } from '../src/core/geoparse/resolve.ts';
import { Seats } from '../src/core/geoparse/seats.ts';
import { readSignals, type Signals } from '../src/core/geoparse/signals.ts';
import { Tagger, type TaggerModel } from '../src/core/geoparse/tagger.ts';
import { tokenise } from '../src/core/geoparse/tokenise.ts';
import { isA } from '../src/core/geoparse/tokens.ts';

/** Ways to recognise names, for telling what each part is worth. */
export const modes = ['gazetteer', 'rules', 'tagger', 'both'] as const;
/** `both` is the geoparser itself. */
type Mode = Exclude<(typeof modes)[number], 'both'>;

export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly lat?: number;
  readonly lon?: number;
}

const FIRM = 2;
const KNOWN = new Set([1, 2, 3, 4, 5, 6, 7]);

/** Geoparses with one way of recognising; what is recognised is resolved in the same way by all. */
export function geoparserOf(mode: Mode, gazetteer: Gazetteer, model: TaggerModel) {
  const lookup = new Lookup(gazetteer);
  const areas = new AreaFinder(gazetteer);
  const seats = new Seats(gazetteer, lookup);
  const sources = {
    gazetteer,
    lookup,
    demonyms: new Demonyms(gazetteer),
    lexicon: model.lexicon,
  };
  const tagger = new Tagger(model);
  return (text: string, language: string): Prediction[] => {
    const tokens = tokenise(text, language);
    const signals = readSignals(tokens, sources, language);
    const names = recognise(mode, signals, tagger, language);
    return resolve(names, { signals, gazetteer, language, lookup, areas, seats }).map(
      (resolution, i) => {
        const name = names[i];
        const place =
          resolution.status === 'unresolved' ? undefined : resolution.candidates[0]?.place;
        const span = {
          start: tokens.start[name?.from ?? 0] ?? 0,
          end: tokens.end[(name?.to ?? 1) - 1] ?? 0,
        };
        return place === undefined ? span : { ...span, lat: place.lat, lon: place.lon };
      },
    );
  };
}

function recognise(mode: Mode, signals: Signals, tagger: Tagger, language: string): FoundName[] {
  if (mode === 'gazetteer')
    return signals.hits.map((hit) => ({ ...hit, hit, margin: 0, embedded: false, counties: [] }));
  if (mode === 'rules') return byRules(signals);
  const { tags } = tagger.tag(signals, language === 'fr');
  const byStart = new Map(signals.hits.map((hit) => [hit.from, hit]));
  const names: FoundName[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== 1) continue;
    let to = i + 1;
    while (tags[to] === 2) to++;
    const hit = byStart.get(i);
    names.push({
      from: i,
      to,
      hit: hit?.to === to ? hit : null,
      margin: 0,
      embedded: false,
      counties: [],
    });
  }
  return names;
}

/** What one would write without a tagger: known names, and the others after "à" or "in", never after a first name. */
function byRules(signals: Signals): FoundName[] {
  const { tokens, place, placeWeight, firstName } = signals;
  return signals.hits
    .filter(({ from }) => {
      if (firstName[from - 1] === 1 || isA(tokens, from - 1, 'title')) return false;
      if (isA(tokens, from - 1, 'locative') || isA(tokens, from - 1, 'contraction')) return true;
      return placeWeight[from] === FIRM && KNOWN.has(place[from] ?? 0);
    })
    .map((hit) => ({ ...hit, hit, margin: 0, embedded: false, counties: [] }));
}
