import type { ClaimKind, FindingVerdict } from '../../edition/claim-kind.ts';
import type { PlaceKind } from '../../gazetteer/kind.ts';
import type { Sense } from '../../geoparse/sense.ts';

/** What files say to people. */
export interface Words {
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly senses: Readonly<Record<Sense, string>>;
  readonly system: string;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
  readonly verdicts: Readonly<Record<FindingVerdict, string>>;
  readonly bounds: Readonly<Record<'lowest' | 'highest' | 'only', string>>;
  readonly qualifiers: Readonly<Record<'exact' | 'about' | 'up to', string>>;
  readonly measures: Readonly<
    Record<'missile range' | 'engagement range' | 'combat radius', string>
  >;
  readonly folders: Readonly<Record<'reach' | 'places', string>>;
  readonly yes: string;
  readonly no: string;
  readonly untitled: string;
  readonly inferred: string;
  readonly claimed: string;
  readonly compared: string;
  readonly wayBack: string;
  /** "from: Minsk". */
  readonly labelled: (label: string, value: string) => string;
  readonly quoted: (text: string) => string;
  readonly notCounted: string;
  readonly missing: string;
  readonly exportedOn: (date: string) => string;
  readonly selected: (selection: string) => string;
  readonly rights: string;
  readonly passagesOnly: string;
  /** Names of places without a position of their own. */
  /** Of a file with nothing in it. */
  readonly nothing: string;
  readonly withoutPosition: (names: string) => string;
  readonly withoutClaims: (name: string) => string;
  readonly withoutDate: (names: string) => string;
  readonly claimWithoutArticle: (claim: string) => string;
  readonly partsLost: (article: string) => string;
  readonly textBlanked: (articles: string) => string;
  readonly wholeLost: (place: string) => string;
  readonly originLost: (system: string) => string;
  readonly headlineLost: string;
  readonly datesLeftOut: (article: string) => string;
  readonly eventLost: (event: string) => string;
  readonly eventsLeftOut: string;
  readonly workLeftOut: string;
  readonly storyLeftOut: string;
  readonly stepLeftOut: (step: string) => string;
  readonly stepCut: (step: string) => string;
  readonly quoteLost: (claim: string) => string;
  readonly halfCharacters: (article: string) => string;
}

export const columnNames = [
  'article',
  'title',
  'publisher',
  'date',
  'dateBasis',
  'url',
  'quote',
  'start',
  'end',
  'passage',
  'sense',
  'reviewed',
  'id',
  'name',
  'names',
  'kind',
  'country',
  'lat',
  'lon',
  'geonames',
  'wikidata',
  'iso3166',
  'positionSource',
  'note',
  'mentions',
  'articles',
  'first',
  'last',
  'system',
  'variant',
  'origin',
  'lowKm',
  'highKm',
  'qualifier',
  'measures',
  'counted',
  'claimSource',
  'claimKind',
  'verdict',
  'subjects',
  'stated',
  'figure',
  'unit',
  'differsBy',
  'result',
  'method',
  'findingSource',
  'error',
  'link',
] as const;

export type ColumnName = (typeof columnNames)[number];
