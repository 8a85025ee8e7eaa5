/** What a picture says beside its map, in the reader's words. */
export interface PictureContent {
  /** What it shows, in a sentence; the strong part takes the accent. */
  readonly title: readonly Run[];
  readonly legend: readonly LegendEntry[];
  /** Where it is from, what is claimed, whose borders, when and where: always all of it. */
  readonly notes: string;
  /** "500 km à 54° N", from the length and the latitude that it holds at. */
  readonly scale: (km: number, latitude: number) => string;
}

export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

export interface LegendEntry {
  readonly mark: Mark;
  readonly text: string;
}

/** What stands before a legend's words, as the map draws it. */
export type Mark =
  | { readonly type: 'points' }
  | { readonly type: 'areas' }
  /** Beside an article all places are drawn alike. */
  | { readonly type: 'point' }
  | { readonly type: 'area' }
  | { readonly type: 'doubtful' }
  | {
      readonly type: 'reach';
      readonly kind: 'gained' | 'core' | 'edge' | 'base' | 'own' | 'outline';
      readonly slot: number;
    };
