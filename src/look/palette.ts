/** A theme as drawn: light or dark, and either with more contrast. */
export const drawnThemes = ['light', 'dark', 'light-more', 'dark-more'] as const;
export type DrawnTheme = (typeof drawnThemes)[number];

/** Every colour the map draws with, for one theme. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  /** Tints for areas by times named: seldom, often, most. */
  readonly named: readonly [string, string, string];
  readonly coast: string;
  readonly border: string;
  readonly river: string;
  /** Text of places, and their points. */
  readonly ink: string;
  /** Text of countries, and whatever is said beside a name. */
  readonly ink2: string;
  readonly waterInk: string;
  /** Behind text on land, behind text on water, and around points. */
  readonly halo: string;
  readonly waterHalo: string;
  readonly pointEdge: string;
  /** The selection, what is pointed at, and the first range. */
  readonly accent: string;
  /** What was in range before: its surface and dots, and its line. */
  readonly base: string;
  readonly baseLine: string;
  /** One for each slot of overlays; the first is the accent. Told apart with any colour vision. */
  readonly overlays: readonly [string, string, string, string];
}

const light: Palette = {
  water: '#dde7eb',
  land: '#f8f7f4',
  named: ['#f3ede2', '#efe6d8', '#e9dcc8'],
  coast: '#a9bcc5',
  border: '#b9b1a3',
  river: '#c9d9e0',
  ink: '#23282e',
  ink2: '#56595c',
  waterInk: '#46687a',
  halo: '#f8f6f2',
  waterHalo: '#dde7eb',
  pointEdge: '#fdfcfa',
  accent: '#b8281a',
  base: '#5f6870',
  baseLine: '#5d666e',
  overlays: ['#b8281a', '#17598a', '#3b2a1e', '#8a3fd1'],
};

const dark: Palette = {
  water: '#0e1316',
  land: '#1f2528',
  named: ['#2c2b28', '#38332b', '#443a2c'],
  coast: '#46545c',
  border: '#4c555b',
  river: '#161d21',
  ink: '#eceae4',
  ink2: '#adb3b6',
  waterInk: '#84a5b5',
  halo: '#171b1e',
  waterHalo: '#0e1316',
  pointEdge: '#14181b',
  accent: '#ff8a6b',
  base: '#b4bcc2',
  baseLine: '#a3abb1',
  overlays: ['#ff8a6b', '#83c3ea', '#f2e8cf', '#9a76e8'],
};

const lightMore: Palette = {
  ...light,
  water: '#cfdde3',
  waterHalo: '#cfdde3',
  coast: '#557080',
  border: '#6e675b',
  ink2: '#33373b',
  waterInk: '#29485a',
  accent: '#8f1608',
  overlays: ['#8f1608', '#06406b', '#33261a', '#7a2fc4'],
};

const darkMore: Palette = {
  ...dark,
  land: '#1b2023',
  coast: '#8b9aa3',
  border: '#8b959b',
  ink2: '#dfe3e5',
  accent: '#ffab93',
  overlays: ['#ffab93', '#a9daf7', '#fff6dc', '#b48cf5'],
};

export const palettes: Readonly<Record<DrawnTheme, Palette>> = {
  light,
  dark,
  'light-more': lightMore,
  'dark-more': darkMore,
};

/** How strongly translucent surfaces are laid on, by theme: a dark ground needs more. */
export interface Strengths {
  readonly selectedArea: number;
  readonly hoveredArea: number;
  readonly region: number;
  /** Within the lowest claim of a range; between its lowest and its highest. */
  readonly reachInside: number;
  readonly reachBand: number;
  /** Newly in range whoever is right; in range before. */
  readonly reachGained: number;
  readonly reachBase: number;
}

const lightStrengths: Strengths = {
  selectedArea: 0.16,
  hoveredArea: 0.07,
  region: 0.08,
  reachInside: 0.05,
  reachBand: 0.1,
  reachGained: 0.34,
  reachBase: 0.08,
};

const darkStrengths: Strengths = {
  selectedArea: 0.24,
  hoveredArea: 0.1,
  region: 0.1,
  reachInside: 0.07,
  reachBand: 0.12,
  reachGained: 0.48,
  reachBase: 0.09,
};

export const strengths: Readonly<Record<DrawnTheme, Strengths>> = {
  light: lightStrengths,
  dark: darkStrengths,
  'light-more': {
    ...lightStrengths,
    selectedArea: 0.26,
    region: 0.12,
    reachBand: 0.16,
    reachGained: 0.5,
  },
  'dark-more': {
    ...darkStrengths,
    selectedArea: 0.34,
    region: 0.16,
    reachBand: 0.2,
    reachGained: 0.6,
  },
};

/** Every colour the page is set in, for one theme. */
export interface PageColours {
  readonly paper: string;
  /** Text, quieter text, and what is said beside it. */
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  /** Behind what the accent marks, and for text on the accent. */
  readonly accentWash: string;
  readonly onAccent: string;
  /** A government or an alliance under a place's name. */
  readonly actor: string;
  readonly focus: string;
}

const lightPage: PageColours = {
  paper: '#fdfcfa',
  ink: '#15191e',
  ink2: '#434a53',
  ink3: '#626971',
  rule: '#dcd8d0',
  accentWash: '#f7ded6',
  onAccent: '#ffffff',
  actor: '#17598a',
  focus: '#17598a',
};

const darkPage: PageColours = {
  paper: '#14181b',
  ink: '#ebe8e1',
  ink2: '#bfc1c0',
  ink3: '#969da2',
  rule: '#30373c',
  accentWash: '#4a2a22',
  onAccent: '#1b0d08',
  actor: '#83c3ea',
  focus: '#83c3ea',
};

export const pageColours: Readonly<Record<DrawnTheme, PageColours>> = {
  light: lightPage,
  dark: darkPage,
  'light-more': {
    ...lightPage,
    ink2: '#23282e',
    ink3: '#3a4047',
    rule: '#6b6f73',
    actor: '#06406b',
  },
  'dark-more': {
    ...darkPage,
    paper: '#000000',
    ink: '#ffffff',
    ink2: '#ececec',
    ink3: '#cfd3d6',
    rule: '#8b9297',
    actor: '#a9daf7',
  },
};
