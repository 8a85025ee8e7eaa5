import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadShapeUnits } from '../cli/geodata-files.ts';
import { readEditionFolder } from '../cli/read-edition-folder.ts';
import { encodeCompiledEdition } from '../core/edition/compiled.ts';
import { loadEdition } from '../core/edition/load-edition.ts';

const moduleId = 'virtual:portee/edition-url';
const resolvedId = `\0${moduleId}`;
const developmentPath = '/edition.json';

/**
 * Checks an edition's folder and compiles it into the one JSON file that the page loads. An edition
 * that does not validate does not build: its problems are the build's errors.
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
  const shapeUnits = await loadShapeUnits();
  if (!shapeUnits.ok) throw new Error(shapeUnits.fault);
  const result = loadEdition(await readEditionFolder(folder), { shapeUnits: shapeUnits.value });
  if (result.ok) return encodeCompiledEdition(result.edition);
  const lines = result.problems.map(
    ({ file, line, sentence }) => `${join(folder, file)}:${line}: ${sentence}`,
  );
  throw new Error(`The edition does not validate:\n${lines.join('\n')}`);
}
