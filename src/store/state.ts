import type { ClaimKind, FindingVerdict } from '../core/edition/claim-kind.ts';
import type { ArticleId, PlaceId, ShapeUnit, SystemId, VariantId } from '../core/edition/model.ts';
import type { Box } from '../core/geodesy/box.ts';
import type { Kilometres, LngLat } from '../core/units.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultFilters } from '../library/opening-questions.ts';
import type { Filters } from '../library/questions.ts';
import { freshDraft, type ReviewDraft } from './review/draft.ts';
import type { Screen, SearchedFrom } from './screen.ts';
import type { Sharing } from './sharing.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How much of a phone's screen the sheet takes. */
export const sheetSizes = ['peek', 'half', 'full'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** The strip of time under the map: drawn, or the same as a table. */
export const timelineViews = ['strip', 'table'] as const;
export type TimelineView = (typeof timelineViews)[number];

/** What the reader asked for: small and serialisable, ids, never what the edition answers, objects of the map or DOM events. */
export interface State {
  /** Which of the reader's editions is open; null for the one that the site publishes. */
  readonly edition: string | null;
  readonly screen: Screen;
  /** What the search was opened from, to go back to when it is closed. */
  readonly beforeSearch: SearchedFrom;
  /** That the reader is about to share the screen (`shared` says whether that still holds). */
  readonly sharing: Sharing | null;
  /** At most two: the passages shown are those that name them all. */
  readonly selection: readonly PlaceId[];
  /** The next place chosen joins the selection: what shift-click does, for touch and keyboard. */
  readonly addingPlace: boolean;
  /** Whether a place's passages stand in the order of what they tell, not by article. */
  readonly passagesByDate: boolean;
  readonly hover: PlaceId | null;
  /** Places that lie together where the reader clicked: which one is meant is to be asked. */
  readonly disambiguation: readonly PlaceId[];
  /** The way to the row of a table that is pointed at. */
  readonly pointedAt: PointedAt | null;
  /** What is being said of the mention under review. */
  readonly review: ReviewDraft;
  readonly filters: Filters;
  /** Null where it is closed. */
  readonly timeline: TimelineView | null;
  /** The mark of the timeline that is in hand, by its id. */
  readonly moment: string | null;
  /** Whether the map shows what the paragraph in view speaks of. */
  readonly following: boolean;
  /** The places that what is in hand speaks of: the map pales the others; null: none does. */
  readonly focus: readonly PlaceId[] | null;
  /** What is listed of the findings, and the one that is open. */
  readonly findings: FindingsShown;
  readonly overlays: readonly Overlay[];
  /** The overlay whose ring is explained: why it looks as it does on the map. */
  readonly explaining: OverlayKey | null;
  /** The overlay whose origin the next click on the map puts down. */
  readonly placingOrigin: OverlayKey | null;
  /** The overlay whose origin is under the hand: it is drawn as it goes, and judged when it rests. */
  readonly draggedOrigin: OverlayKey | null;
  /** Where the camera came to rest; null until there is a map. */
  readonly view: View | null;
  /** What the map shows of the world, as far as it has said. */
  readonly bounds: Box | null;
  /** The countries of which the map shows some part, as far as it has said. */
  readonly unitsInFrame: readonly ShapeUnit[];
  /** What the map is asked to show; the map alone moves its camera. */
  readonly viewRequest: ViewRequest | null;
  readonly language: Language;
  readonly theme: Theme;
  /** What the reader's system asks for, as the page last heard it. */
  readonly preferences: Preferences;
  readonly sheet: SheetSize;
  readonly boilerplateShown: boolean;
  /** What of a link could not be understood, as written in it. */
  readonly linkFaults: readonly LinkFault[];
}

/** A finding, or an event that articles are held side by side on. */
export interface OpenFinding {
  readonly type: 'finding' | 'event';
  readonly id: string;
}

export interface FindingsShown {
  readonly open: OpenFinding | null;
  /** Held against the geography, or one article against another. */
  readonly against: 'geography' | 'articles';
  readonly kind: ClaimKind | null;
  readonly articleId: ArticleId | null;
  readonly placeId: PlaceId | null;
  readonly verdict: FindingVerdict | null;
}

/**
 * Where a reach is drawn from: places, one or several together, each by its point or by the whole
 * of its area, or a point of the reader's.
 */
export type ChosenOrigin =
  | { readonly type: 'places'; readonly placeIds: readonly PlaceId[] }
  | { readonly type: 'point'; readonly point: LngLat };

/** Within range of some point of the origin, or of every point of it. */
export const reachModes = ['somewhere', 'everywhere'] as const;
export type ReachMode = (typeof reachModes)[number];

/** Stable while the overlay lives; the smallest free slot, so that it also picks the colour. */
export type OverlayKey = number;

export type Overlay = SystemOverlay | RadiusOverlay;

/** The range of a system's variant, from the lowest to the highest claim. */
export interface SystemOverlay extends OverlayBase {
  readonly type: 'system';
  readonly systemId: SystemId;
  readonly variantId: VariantId;
}

/** A radius of the reader's own: their figure, and nobody's claim. */
export interface RadiusOverlay extends OverlayBase {
  readonly type: 'radius';
  readonly km: Kilometres;
}

interface OverlayBase {
  readonly key: OverlayKey;
  readonly origin: ChosenOrigin;
  readonly mode: ReachMode;
  /** What is in range from these already is not counted: what stands out is what the origin adds. */
  readonly beyond: readonly PlaceId[];
}

/** From the origin's nearest point to a place in or out of range. */
export interface PointedAt {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly km: Kilometres;
}

/** By the middle of what nothing covers: the same place for a phone's link as for a desktop's. */
export interface View {
  readonly zoom: number;
  readonly center: LngLat;
}

/** A new object each time, so that asking twice for the same is heard twice. */
export type ViewRequest =
  | { readonly type: 'places'; readonly placeIds: readonly PlaceId[] }
  | { readonly type: 'points'; readonly points: readonly LngLat[] }
  /** Around most of them: one far from the others does not pull the view to it. */
  | { readonly type: 'around'; readonly placeIds: readonly PlaceId[] }
  | { readonly type: 'overlays'; readonly keys: readonly OverlayKey[] }
  /** What the open finding is of, as soon as it is known. */
  | { readonly type: 'finding' }
  | { readonly type: 'view'; readonly view: View }
  /** Where the edition plays, as on a first visit. */
  | { readonly type: 'opening' };

export interface Preferences {
  readonly dark: boolean;
  readonly moreContrast: boolean;
  readonly reducedMotion: boolean;
}

export interface LinkFault {
  readonly key: string;
  readonly value: string;
}

export const everyFinding: FindingsShown = {
  open: null,
  against: 'geography',
  kind: null,
  articleId: null,
  placeId: null,
  verdict: null,
};

export function initialState(language: Language): State {
  return {
    edition: null,
    screen: { view: 'list' },
    beforeSearch: 'articles',
    sharing: null,
    selection: [],
    addingPlace: false,
    passagesByDate: false,
    hover: null,
    pointedAt: null,
    disambiguation: [],
    review: freshDraft,
    filters: defaultFilters,
    timeline: null,
    moment: null,
    following: false,
    focus: null,
    findings: everyFinding,
    overlays: [],
    explaining: null,
    placingOrigin: null,
    draggedOrigin: null,
    view: null,
    bounds: null,
    unitsInFrame: [],
    viewRequest: null,
    language,
    theme: 'system',
    preferences: { dark: false, moreContrast: false, reducedMotion: false },
    sheet: 'half',
    boilerplateShown: false,
    linkFaults: [],
  };
}
