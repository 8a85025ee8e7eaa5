import type { PlaceKind } from '../../core/gazetteer/kind.ts';

/** What the pages say beside the edition's own words. */
export interface Words {
  /** Puts a quotation between the language's marks. */
  readonly quoted: (text: string) => string;
  readonly articles: string;
  readonly places: string;
  readonly placesNamed: string;
  readonly source: string;
  readonly otherNames: string;
  readonly position: string;
  readonly positionFrom: (source: string, at: string | null) => string;
  readonly publisherUnknown: string;
  readonly signed: (signature: string) => string;
  readonly translated: string;
  readonly dateUnknown: string;
  readonly inferred: (reason: string) => string;
  readonly untitled: string;
  readonly passagesOnly: string;
  readonly open: string;
  readonly passages: (passages: number, articles: number) => string;
  readonly more: (count: number) => string;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly notFound: string;
  readonly notFoundLink: string;
  readonly story: string;
  readonly steps: (count: number) => string;
  readonly picture: (title: string) => string;
  readonly counts: (articles: number, places: number) => string;
}
