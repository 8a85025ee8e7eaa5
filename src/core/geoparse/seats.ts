import { isSettlement } from '../gazetteer/feature.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMatch } from '../gazetteer/name-index.ts';
import { GREAT_SHARE } from './candidates.ts';
import type { Lookup } from './lookup.ts';

const wordsOf = (name: string): number => fold(name).split(' ').length;

const MOST_NAMES = 12;
const MOST_KNOWN = 5000;

/**
 * The great cities that regions are named after. A spelling that the gazetteer lists for the region
 * alone ("Nikolayev", "Taëz") means the city as well; a longer one ("État de New York")
 * does not, nor one that is first of all a wider region's ("Cataluña").
 */
export class Seats {
  readonly #gazetteer: Gazetteer;
  readonly #lookup: Lookup;
  readonly #known = new Map<number, NameMatch | null>();

  constructor(gazetteer: Gazetteer, lookup: Lookup) {
    this.#gazetteer = gazetteer;
    this.#lookup = lookup;
  }

  /** The matches, with the cities that they name by their regions' names. */
  added(matches: readonly NameMatch[]): readonly NameMatch[] {
    if (matches.some(({ place }) => this.#gazetteer.featureOf(place) === 'macro-region'))
      return matches;
    const found = matches.flatMap(({ place, text }) => {
      if (this.#gazetteer.featureOf(place) !== 'region') return [];
      const seat = this.#seatOf(place);
      return seat === null || wordsOf(text) > wordsOf(seat.text) ? [] : seat;
    });
    const isNew = ({ place }: NameMatch) => !matches.some((match) => match.place === place);
    return found.length === 0 ? matches : [...matches, ...found.filter(isNew)];
  }

  #seatOf(region: number): NameMatch | null {
    let seat = this.#known.get(region);
    if (seat === undefined) {
      seat = this.#find(region);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(region, seat);
    }
    return seat;
  }

  #find(region: number): NameMatch | null {
    const gazetteer = this.#gazetteer;
    const least = gazetteer.populationOf(region) * GREAT_SHARE;
    for (const { text } of gazetteer.names.namesOf(region).slice(0, MOST_NAMES)) {
      for (const match of this.#lookup.named(text)) {
        const isOwn = gazetteer.regionOf(match.place) === region;
        if (isOwn && isSettlement(gazetteer.featureOf(match.place)))
          if (gazetteer.populationOf(match.place) > least) return match;
      }
    }
    return null;
  }
}
