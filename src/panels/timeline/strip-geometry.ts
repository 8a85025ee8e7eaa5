/** Where the parts of the strip stand, in CSS pixels: the same for every window, so that the map above keeps its height. */
export interface StripGeometry {
  readonly isNarrow: boolean;
  readonly height: number;
  /** The days' line begins here and is so long. */
  readonly left: number;
  readonly plot: number;
  readonly rows: { readonly articles: number; readonly told: number };
  readonly axis: number;
  /** Where counts have their zero: the axis itself, but for what is written on it. */
  readonly bars: number;
  readonly detail: { readonly from: number; readonly to: number };
  /** The lines that the days and the years stand on. */
  readonly labels: number;
  readonly overview: { readonly axis: number; readonly labels: number };
  /** The ends of the hairlines between the two. */
  readonly joints: { readonly detail: number; readonly overview: number };
  readonly yOfArticle: (row: number) => number;
  readonly yOfTold: (row: number) => number;
}

const rowHeight = 19;
/** A page less high than this leaves the map fewer rows. */
const low = 800;
/** Narrower than this, labels are a list below and the window is held by grips. */
const narrow = 520;

export function geometryOf(width: number, pageHeight: number): StripGeometry {
  const isLow = pageHeight < low;
  return known.get(`${width} ${isLow}`) ?? remember(width, isLow);
}

const known = new Map<string, StripGeometry>();

function remember(width: number, isLow: boolean): StripGeometry {
  const geometry = width < narrow ? narrowStrip(width) : wideStrip(width, isLow);
  known.clear();
  known.set(`${width} ${isLow}`, geometry);
  return geometry;
}

/** The detail above, the period below. */
function wideStrip(width: number, isLow: boolean): StripGeometry {
  const rows = isLow ? { articles: 2, told: 4 } : { articles: 3, told: 6 };
  const top = 6;
  const axis = top + 10 + rows.articles * rowHeight + 20;
  const bottom = axis + rows.told * rowHeight + 16;
  const overview = bottom + 42;
  const left = 92;
  return {
    isNarrow: false,
    height: overview + 30,
    left,
    plot: Math.max(100, width - left - 8),
    rows,
    axis,
    bars: axis - 22,
    detail: { from: top, to: bottom },
    labels: axis - 5,
    overview: { axis: overview, labels: overview + 26 },
    joints: { detail: bottom + 2, overview: overview - 16 },
    yOfArticle: (row) => axis - 28 - row * rowHeight,
    yOfTold: (row) => axis + 14 + row * rowHeight,
  };
}

/** The period above, the window opened below it to the full width. */
function narrowStrip(width: number): StripGeometry {
  const overview = 34;
  const from = overview + 42;
  const axis = from + 30;
  const left = 22;
  return {
    isNarrow: true,
    height: axis + 48,
    left,
    plot: Math.max(100, width - 2 * left),
    rows: { articles: 1, told: 1 },
    axis,
    bars: axis,
    detail: { from, to: axis + 26 },
    labels: axis + 42,
    overview: { axis: overview, labels: 12 },
    joints: { detail: from, overview: overview + 15 },
    yOfArticle: (row) => axis - 9 - row * 11,
    yOfTold: (row) => axis + 12 + row * 9,
  };
}
