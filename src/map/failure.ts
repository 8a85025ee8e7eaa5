/** What keeps the map from being whole. The rest of the page works on. */
export type MapFailure =
  | { readonly type: 'no-webgl' }
  /** The graphics were taken away from the page; the map comes back by itself when they are. */
  | { readonly type: 'context-lost' }
  | {
      /** A file of the world, or a part of the program that the map draws with. */
      readonly type: 'geodata' | 'part';
      /** The file's name, as in its address; of a part, what the program calls it. */
      readonly file: string;
      /** A sentence about what is wrong with it. */
      readonly fault: string;
      /** Tries again; a new failure follows if it fails again, a recovery if not. */
      readonly retry: () => void;
    };
