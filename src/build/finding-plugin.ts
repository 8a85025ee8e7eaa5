import type { Plugin } from 'vite';
import { encodeFindingDrawing } from '../core/basemap/finding-drawing.ts';
import { drawFinding } from '../node/draw-finding.ts';
import { loadFolder } from '../node/load-folder.ts';
import { emittedJson } from './emitted-json.ts';

/** Draws the edition's finding into a file beside the page, for the map to ask for as soon as it has its style. */
export function findingPlugin(folder: string): Plugin {
  return emittedJson({
    name: 'finding',
    compile: async () => {
      const drawing = await drawFinding(await loadFolder(folder), folder);
      return drawing && encodeFindingDrawing(drawing);
    },
    priority: 'low',
  });
}
