/** How a name is used: with which article, or with none. */
export type Grammar = 'm' | 'f' | 'plural' | 'none';

/** A name to be set into a sentence. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: 'city' | 'country' | 'region' | 'water' | 'landmark' | 'bloc';
  /** ISO 3166-1 alpha-2, for a country. */
  readonly country: string | null;
  /** What an editor says of the name in this language; else the language's rules decide. */
  readonly grammar: Grammar | undefined;
}

/** A place's name as it stands in a sentence: "l’Ukraine", "de l’Ukraine", "en Ukraine". */
export interface PlaceWords {
  readonly the: (place: NamedPlace) => string;
  readonly of: (place: NamedPlace) => string;
  readonly in: (place: NamedPlace) => string;
  /** What follows "autour" or "around": "de l’Ukraine", "Ukraine". */
  readonly around: (place: NamedPlace) => string;
}
