import type { Plugin } from 'vite';
import { encodeFindingDrawing } from '../core/edition/finding-drawing.ts';
import { drawFinding } from './draw-finding.ts';
import { loadFolder } from './load-folder.ts';

const moduleId = 'virtual:portee/finding-url';
const resolvedId = `\0${moduleId}`;
const developmentPath = '/finding.json';

/** Draws the edition's finding into a file beside the page, whose address is the module's default export, or null. */
export function findingPlugin(folder: string): Plugin {
  let building = false;
  return {
    name: 'portee:finding',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const { finding } = await loadFolder(folder);
      if (finding === null) return 'export default null;';
      if (!building) return `export default ${JSON.stringify(developmentPath)};`;
      const source = await compileFinding(folder);
      if (source === null) return 'export default null;';
      const reference = this.emitFile({ type: 'asset', name: 'finding.json', source });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    transformIndexHtml: {
      order: 'post',
      // The map will ask for it as soon as it has its style.
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /finding-[^/]+\.json$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'fetch',
              fetchpriority: 'low',
              href: `./${file}`,
              crossorigin: '',
            },
            injectTo: 'head' as const,
          })),
    },
    configureServer(server) {
      server.middlewares.use(developmentPath, (_, response, next) => {
        compileFinding(folder).then((json) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(json);
        }, next);
      });
    },
  };
}

async function compileFinding(folder: string): Promise<string | null> {
  const drawing = await drawFinding(await loadFolder(folder), folder);
  return drawing && encodeFindingDrawing(drawing);
}
