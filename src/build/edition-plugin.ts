import type { Plugin } from 'vite';
import { encodeCompiledEdition } from '../core/edition/compiled.ts';
import { loadFolder } from '../node/load-folder.ts';
import { emittedJson } from './emitted-json.ts';

/** Checks an edition's folder and compiles it into the one JSON file that the page loads. */
export function editionPlugin(folder: string): Plugin[] {
  return [
    emittedJson({
      name: 'edition',
      compile: async () => encodeCompiledEdition(await loadFolder(folder)),
      priority: 'auto',
    }),
    {
      name: 'portee:edition-reload',
      configureServer(server) {
        server.watcher.add(folder);
        server.watcher.on('change', (file) => {
          if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  ];
}
