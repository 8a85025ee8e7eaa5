import type { Plugin } from 'vite';
import { encodeCompiledEdition } from '../core/edition/compiled.ts';
import { loadFolder } from './load-folder.ts';

const moduleId = 'virtual:portee/edition-url';
const resolvedId = `\0${moduleId}`;
const developmentPath = '/edition.json';

/**
 * Checks an edition's folder and compiles it into the one JSON file that the page loads.
 */
export function editionPlugin(folder: string): Plugin {
  let building = false;
  return {
    name: 'portee:edition',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      if (!building) return `export default ${JSON.stringify(developmentPath)};`;
      const reference = this.emitFile({
        type: 'asset',
        name: 'edition.json',
        source: await compileEdition(folder),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    transformIndexHtml: {
      order: 'post',
      // The edition is asked for before the program that reads it has come.
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /edition-[^/]+\.json$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(developmentPath, (_, response, next) => {
        compileEdition(folder).then((json) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(json);
        }, next);
      });
    },
  };
}

async function compileEdition(folder: string): Promise<string> {
  return encodeCompiledEdition(await loadFolder(folder));
}
