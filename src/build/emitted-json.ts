import type { Plugin } from 'vite';

export interface EmittedJson {
  /** The file's name without its end: `edition` becomes `edition-<hash>.json`. */
  readonly name: string;
  /** The file's text; null where there is none. */
  readonly compile: () => Promise<string | null>;
  /** How the page's head asks for it, before the program that reads it has come. */
  readonly priority: 'auto' | 'low';
}

/**
 * A JSON file that the build makes and the page loads: its address, or null, is the default export of
 * `virtual:portee/<name>-url`. In development it is compiled when it is asked for, anew each time.
 */
export function emittedJson({ name, compile, priority }: EmittedJson): Plugin {
  const moduleId = `virtual:portee/${name}-url`;
  const resolvedId = `\0${moduleId}`;
  const developmentPath = `/${name}.json`;
  let building = false;
  return {
    name: `portee:${name}`,
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      if (!building) return `export default ${JSON.stringify(developmentPath)};`;
      const source = await compile();
      if (source === null) return 'export default null;';
      const reference = this.emitFile({ type: 'asset', name: `${name}.json`, source });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => new RegExp(`/${name}-[^/]+\\.json$`).test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'fetch',
              ...(priority === 'low' && { fetchpriority: priority }),
              href: `./${file}`,
              crossorigin: '',
            },
            injectTo: 'head' as const,
          })),
    },
    configureServer(server) {
      server.middlewares.use(developmentPath, (_, response, next) => {
        compile().then((json) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(json);
        }, next);
      });
    },
  };
}
