import type { Plugin } from 'vite';
import { compileEdition } from '../library/compile/compile-edition.ts';
import { inMemory } from '../library/compile/progress.ts';
import { readEditionSource } from '../node/edition-source.ts';

/**
 * Serves a compiled edition from memory while the application is developed: compiled when it is first asked for,
 * and again when a file of the folder changes. What a build serves, `portee build` lays beside it.
 */
export function editionServerPlugin(folder: string): Plugin {
  let compiling: Promise<ReadonlyMap<string, string>> | null = null;
  return {
    name: 'portee:edition-server',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(folder)) return;
        compiling = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use('/edition/', (request, response, next) => {
        compiling ??= compile(folder);
        compiling.then((files) => {
          const text = files.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json');
          response.end(text);
        }, next);
      });
    },
  };
}

async function compile(folder: string): Promise<ReadonlyMap<string, string>> {
  const source = await readEditionSource(folder, { key: 'published', corpus: null });
  if (!source.ok) throw new Error(`The edition does not validate:\n${source.fault.join('\n')}`);
  const files = new Map<string, string>();
  const compiled = await compileEdition(source.value, inMemory(), async ({ path, text }) => {
    files.set(path, text);
  });
  if (!compiled.ok) throw new Error(compiled.fault);
  return files;
}
