import { lazyPart } from '../panels/shared/lazy-part.tsx';
import type { MenuPanels } from '../panels/shell/TopBar.tsx';

/** What opens under the bar, loaded when it is first opened. */
export const menus: MenuPanels = {
  editions: lazyPart(async () => (await import('../panels/editions/EditionMenu.tsx')).EditionMenu),
  more: lazyPart(async () => (await import('../panels/editions/MoreMenu.tsx')).MoreMenu),
};
