/** What keeps the map from being whole. The rest of the page works on. */
export type MapFailure =
  | { readonly type: 'no-webgl' }
  /** The graphics were taken away from the page; the map comes back by itself when they are. */
  | { readonly type: 'context-lost' }
  | {
      readonly type: 'geodata';
      /** The file's name, as in its address. */
      readonly file: string;
      /** A sentence about what is wrong with it. */
      readonly fault: string;
      /** Tries again; a new failure follows if it fails again, a recovery if not. */
      readonly retry: () => void;
    };
