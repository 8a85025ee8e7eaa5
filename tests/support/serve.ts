import { preview } from 'vite';
import { securityPlugin } from '../../src/build/security-plugin.ts';

export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder of built files as `npm start` does. */
export async function serve(folder: string): Promise<Server> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [securityPlugin()],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error(`${folder} is served nowhere.`);
  return { url, close: () => server.close() };
}
