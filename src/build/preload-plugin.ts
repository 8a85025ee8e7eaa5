import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

export interface Preloads {
  /** Fonts that the first text is set in, as their packages name the files: without them it would move when they come. */
  readonly fonts: readonly string[];
  /** The module that an `import()` brings once the first paint is done, with what it imports. */
  readonly later: string;
  /** Files beside the page that it will fetch then. */
  readonly files: readonly string[];
}

/**
 * Tells the browser in the page's head what will be needed, so that it comes while the program
 * starts instead of one file after the other. What is for later gives way to the first paint.
 */
export function preloadPlugin({ fonts, later, files }: Preloads): Plugin {
  return {
    name: 'portee:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const outputs = Object.values(bundle);
        const nameOfFont = (source: string): string => {
          const font = outputs.find(
            (output) =>
              output.type === 'asset' &&
              output.originalFileNames.some((name) => name.endsWith(`/${source}`)),
          );
          return font?.fileName ?? missing(source);
        };
        const chunk = chunks(outputs).find(({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith(`/${later}`)),
        );
        if (chunk === undefined) return missing(later);
        const atFirst = new Set(
          chunks(outputs)
            .filter(({ isEntry }) => isEntry)
            .flatMap((entry) => withImports(entry, bundle)),
        );
        const needed = withImports(chunk, bundle).filter((one) => !atFirst.has(one));
        const styles = new Set(
          needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
        );
        return [
          ...fonts.map((font) => link('font', nameOfFont(font))),
          ...needed.map(({ fileName }) => link(null, fileName, 'low')),
          ...[...styles].map((style) => link('style', style, 'low')),
          ...files.map((file) => link('fetch', file, 'low')),
        ];
      },
    },
  };
}

type Bundle = Rolldown.OutputBundle;

const chunks = (outputs: readonly Bundle[string][]): Rolldown.OutputChunk[] =>
  outputs.filter((output) => output.type === 'chunk');

/** A chunk and what has to be there before it runs: a browser that is told of the first alone finds the rest one by one. */
function withImports(chunk: Rolldown.OutputChunk, bundle: Bundle): Rolldown.OutputChunk[] {
  const found = new Set([chunk]);
  for (const { imports } of found) {
    for (const name of imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') found.add(imported);
    }
  }
  return [...found];
}

function link(as: string | null, file: string, priority?: 'low'): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: {
      ...(as === null ? { rel: 'modulepreload' } : { rel: 'preload', as }),
      ...(priority === undefined ? {} : { fetchpriority: priority }),
      href: `./${file}`,
      crossorigin: '',
    },
    injectTo: 'head',
  };
}

function missing(source: string): never {
  throw new Error(`The build has no ${source} to preload.`);
}
