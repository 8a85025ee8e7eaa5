import type { Contradiction } from '../dates/contradictions.ts';
import type { StatedDate } from './dates.ts';
import type { NamedPlace, NamedSystem } from './place.ts';
import type { Quantity } from './quantity.ts';

/** What a claim compares with: a place (null where the words do not say which), or the border of a country (with another, where that is said), or a coast. */
export type Target =
  | { readonly type: 'place'; readonly named: NamedPlace | null }
  | { readonly type: 'border'; readonly countries: readonly NamedPlace[] }
  | { readonly type: 'coast'; readonly named: NamedPlace | null };

/** One of eight directions, in degrees clockwise from north. */
export type Bearing = number;

/** What the words of a claim say, before anything is looked up. */
export type Statement =
  | {
      readonly kind: 'length';
      readonly of:
        | { readonly type: 'border'; readonly between: readonly NamedPlace[] }
        | { readonly type: 'coast'; readonly named: NamedPlace | null }
        | { readonly type: 'thing'; readonly named: NamedPlace | null };
      readonly quantity: Quantity;
    }
  | {
      readonly kind: 'distance';
      readonly from: NamedPlace | null;
      readonly to: Target;
      readonly quantity: Quantity;
      readonly bearing: Bearing | null;
      /** "Par la route": the words say that it is no straight line. */
      readonly isByRoad: boolean;
      /** A stage of a race, a trail: as long as whoever laid it wished. */
      readonly isLaid?: boolean;
      /** "150 miles away": from where is not said in so many words. */
      readonly isInferred?: true;
      /** The towns of which it may be meant as well, the one spoken of last first. */
      readonly orTo?: readonly NamedPlace[];
    }
  | {
      readonly kind: 'adjacency';
      readonly subjects: readonly NamedPlace[];
      readonly others: readonly NamedPlace[];
      readonly isDenied: boolean;
      /** "Its neighbour": a word that is said across a sea as well. */
      readonly isLoose: boolean;
      /** "Its only border is with": and on no other. */
      readonly isOnly?: boolean;
    }
  | {
      readonly kind: 'adjacency';
      readonly landlocked: NamedPlace | null;
      readonly isDenied: boolean;
    }
  | {
      readonly kind: 'adjacency';
      /** How many countries border on it, or members of a bloc. */
      readonly count: number;
      readonly of: NamedPlace | null;
      readonly bloc: NamedPlace | null;
      /** Those of them that are named. */
      readonly named: readonly NamedPlace[];
    }
  | {
      readonly kind: 'range';
      readonly system: NamedSystem | null;
      readonly quantity: Quantity;
    }
  | {
      readonly kind: 'reach';
      readonly targets: readonly NamedPlace[];
      readonly origin: NamedPlace | null;
      readonly beyond: NamedPlace | null;
      readonly system: NamedSystem | null;
      /** "Missiles with a range of 500 km": of what is no known system. */
      readonly rangeKm: number | null;
      /** "Of more than 500 km": and how much more nobody says. */
      readonly isAtLeast?: boolean;
      readonly isDenied: boolean;
    }
  | {
      readonly kind: 'extent';
      readonly from: NamedPlace;
      readonly to: NamedPlace;
      /** "From Perth to Brisbane, Australians …": the country that the text speaks of; null where it does not say. */
      readonly within: NamedPlace | null;
    }
  | {
      readonly kind: 'proximity';
      readonly from: NamedPlace | null;
      readonly to: Target;
      /** "Nearby Bucha": the other towns, spoken of before, that it may be near to as well. */
      readonly orFrom?: readonly NamedPlace[];
    }
  | {
      readonly kind: 'containment';
      readonly relation: 'in';
      readonly inner: readonly NamedPlace[];
      readonly outer: NamedPlace;
      readonly bearing: Bearing | null;
      readonly isDenied: boolean;
      /** "33 km from Gaziantep, in southeastern Turkey": of what is told, and so of the town beside it, or nearly. */
      readonly isInferred?: true;
    }
  | {
      readonly kind: 'containment';
      readonly relation: 'capital' | 'seat';
      readonly city: NamedPlace | null;
      readonly of: NamedPlace;
      readonly isFormer: boolean;
      readonly isDenied: boolean;
      /** "Its capital": whose is not said in so many words. */
      readonly isInferred?: true;
    }
  | {
      readonly kind: 'containment';
      readonly relation: 'enclave' | 'island';
      readonly place: NamedPlace | null;
      readonly within: readonly NamedPlace[];
    }
  | {
      readonly kind: 'route';
      readonly from: NamedPlace | null;
      readonly via: readonly NamedPlace[];
      readonly to: NamedPlace | null;
    }
  | {
      readonly kind: 'route';
      readonly from: NamedPlace;
      readonly via: readonly NamedPlace[];
      readonly to: NamedPlace;
      /** "Crosses two borders", "three countries": how many of which. */
      readonly crossings: number;
      readonly of: 'borders' | 'countries';
    }
  | {
      readonly kind: 'membership';
      readonly relation: 'members';
      readonly bloc: NamedPlace | null;
      readonly members: readonly NamedPlace[];
      /** "Including": the list need not be whole. */
      readonly isPartial: boolean;
    }
  | {
      readonly kind: 'membership';
      readonly relation: 'count';
      readonly bloc: NamedPlace;
      readonly count: number;
      /** "Six European members": of which nobody says which. */
      readonly isRestricted: boolean;
      /** "Will have 27 members". */
      readonly isAhead?: true;
    }
  | {
      readonly kind: 'membership';
      readonly relation: 'member';
      readonly bloc: NamedPlace;
      readonly members: readonly NamedPlace[];
      readonly isDenied: boolean;
      /** "Has never been a member": at no time. */
      readonly isNever?: boolean;
      /** "Joined in 2004". */
      readonly year: number | null;
      /** "For 23 years", counted back from the article's day. */
      readonly years?: number;
      /** What the year is of, where the words say it: "joined", "left". */
      readonly turn?: 'begins' | 'ends';
      /** "Will join", "will leave": not yet, and some day. */
      readonly ahead?: 'joins' | 'leaves';
      /** "Making it the 32nd member": by now, or soon. */
      readonly mayBeAhead?: true;
    }
  | {
      readonly kind: 'membership';
      /** "Former Soviet republic": a member of a state that is no more. */
      readonly relation: 'former';
      readonly bloc: NamedPlace;
      readonly members: readonly NamedPlace[];
    }
  | { readonly kind: 'date'; readonly relation: 'weekday'; readonly date: StatedDate }
  /** A date that cannot hold beside the others of its article. */
  | { readonly kind: 'date'; readonly relation: 'together'; readonly contradiction: Contradiction }
  | {
      readonly kind: 'date';
      readonly relation: 'anniversary' | 'month';
      readonly ordinal: number;
      /** What it is counted from, where the text says so. */
      readonly since: StatedDate | { readonly year: number } | null;
    };

export type StatementOf<Kind extends Statement['kind']> = Extract<
  Statement,
  { readonly kind: Kind }
>;
