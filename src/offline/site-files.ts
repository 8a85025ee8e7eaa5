/** A file of the site. */
export interface SiteFile {
  /** Beside the page; the page itself is the empty path, since hosts answer a folder and its `index.html` alike. */
  readonly path: string;
  /** What its bytes must be, as Subresource Integrity writes it ("sha256-…"). */
  readonly integrity: string;
}

/** Every file that a version of a site is read from without a network. */
export interface SiteFiles {
  /** Another version has another. */
  readonly version: string;
  /** Kept before the version is used: without them it would be half there. */
  readonly first: readonly SiteFile[];
  /** Kept when the page has nothing else to do. */
  readonly later: readonly SiteFile[];
}

/** What a page says to the worker. */
export type ToOffline =
  /** Keep the rest, and say how far it is. */
  | { readonly type: 'keep the rest' }
  /** The reader wants the new version now. */
  | { readonly type: 'take over' };

/** What the worker says to its pages. */
export type FromOffline =
  | { readonly type: 'kept'; readonly count: number; readonly of: number }
  /** The device has no room, or a file did not come: what is kept stays, and the next visit goes on. */
  | { readonly type: 'incomplete'; readonly count: number; readonly of: number };
