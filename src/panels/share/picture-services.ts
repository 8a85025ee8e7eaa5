import type { Result } from '../../core/result.ts';
import type { Size } from '../../picture/formats.ts';
import type { MapPiece } from '../../picture/items.ts';
import type { PictureTheme } from '../../picture/layout.ts';
import type { Scene } from '../../store/scene.ts';
import type { View } from '../../store/state.ts';

/** A map to draw off the screen. */
interface MapOrder extends Size {
  readonly scene: Scene;
  readonly theme: PictureTheme;
  readonly view: View;
  /** Pixels to a unit of the page. */
  readonly density: number;
}

type MapFault =
  | { readonly kind: 'no-webgl' | 'lost' | 'stopped' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'unread'; readonly detail: string };

/** Why there is no picture: of the map, or that the browser has no room for it. */
export type PictureFault = MapFault | { readonly kind: 'no-room' };

/** What the map does for pictures: the panels know nothing else of it. */
export interface PictureServices {
  /** The view that has all that is to be seen of the map, in a map of another size. */
  readonly viewFor: (scene: Scene, size: Size) => View;
  /** Hands what is drawn to be painted, piece by piece. */
  readonly drawMap: (
    order: MapOrder,
    paint: (drawn: HTMLCanvasElement, piece: MapPiece) => void,
    signal: AbortSignal,
  ) => Promise<Result<null, MapFault>>;
}
