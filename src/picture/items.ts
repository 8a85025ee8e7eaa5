/** What a picture is made of beside its map, bottom to top, in the units of the layout: the same for canvas and SVG. */
export type Item =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      /** From 0 to 1, of the fill. */
      readonly opacity: number;
      readonly stroke: string | null;
    }
  | {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string | null;
      /** Dashed: what is not yet sure. */
      readonly dashed: string | null;
    }
  | {
      readonly type: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly stroke: string;
      readonly width: number;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly font: Font;
      readonly fill: string;
    };

export interface Font {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the map, in pixels: it lies at `x`, `y` of the map, and at `fromX`, `fromY` of what it was drawn on. */
export interface MapPiece extends Rectangle {
  readonly fromX: number;
  readonly fromY: number;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  /** Where the map goes. */
  readonly map: Rectangle;
  readonly items: readonly Item[];
}

/** How wide a text is set, in the units of the layout. */
export type Measure = (text: string, font: Font) => number;

/** The page's own fonts, and what stands in for them. */
export const families: Readonly<Record<Font['family'], string>> = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
};
