import type { HtmlTagDescriptor, Plugin } from 'vite';

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
        const chunk = outputs.find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${later}`),
        );
        if (chunk?.type !== 'chunk') return missing(later);
        const styles = chunk.viteMetadata?.importedCss ?? [];
        return [
          ...fonts.map((font) => link('font', nameOfFont(font))),
          link(null, chunk.fileName, 'low'),
          ...[...styles].map((style) => link('style', style, 'low')),
          ...files.map((file) => link('fetch', file, 'low')),
        ];
      },
    },
  };
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
