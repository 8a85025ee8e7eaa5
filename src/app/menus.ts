import type { MenuPanels } from '../panels/shell/TopBar.tsx';
import { lazyPart } from './lazy-part.ts';

/** What opens under the bar, loaded when it is first opened. */
export const menus: MenuPanels = {
  editions: lazyPart(async () => (await import('../panels/editions/EditionMenu.tsx')).EditionMenu),
  more: lazyPart(async () => (await import('../panels/editions/MoreMenu.tsx')).MoreMenu),
};
