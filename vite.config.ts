import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { editionServerPlugin } from './src/build/edition-server-plugin.ts';
import { geodesicPlugin } from './src/build/geodesic-plugin.ts';
import { messagesPlugin } from './src/build/messages-plugin.ts';
import { preloadPlugin } from './src/build/preload-plugin.ts';
import { securityPlugin } from './src/build/security-plugin.ts';

const edition = fileURLToPath(new URL('data', import.meta.url));

/** The parts beside the map that an opening brings, each when it is first shown. */
const shownAtOpening =
  /\/src\/panels\/(map-tools\/MapTools|reader\/Reader|legend\/(Legend|Imprint|RangeMarks))\.tsx$/;

export default defineConfig({
  // Relative addresses: the built site works from any folder of any host.
  base: './',
  // A missing file is a 404, not the page again.
  appType: 'mpa',
  plugins: [
    react(),
    geodesicPlugin(),
    messagesPlugin(),
    editionServerPlugin(edition),
    preloadPlugin({
      fonts: ['source-serif-4-latin-wght-normal.woff2', 'source-sans-3-latin-wght-normal.woff2'],
      later: 'src/map/MapView.tsx',
      files: ['geo/light.json', 'geo/light-water.json', 'geo/light-labels.json'],
    }),
    securityPlugin(),
  ],
  resolve: {
    alias: [
      {
        // Messages are parsed at build time: the page needs the types only.
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    ],
  },
  worker: { plugins: () => [geodesicPlugin(), messagesPlugin()] },
  // The application alone: `portee build` lays an edition beside a copy of it.
  build: {
    outDir: 'dist-app',
    target: 'es2023',
    assetsInlineLimit: 0,
    // A part's own style must come with it; a list of all that each part imports would weigh on the first paint.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    rolldownOptions: {
      input: {
        index: fileURLToPath(new URL('index.html', import.meta.url)),
        sw: fileURLToPath(new URL('src/offline/worker.ts', import.meta.url)),
      },
      output: {
        // A service worker keeps its address: browsers look there for its next version.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // What is wanted together comes together: every file more is a request, and what two parts share would be one.
        codeSplitting: {
          groups: [
            { name: 'start', priority: 3, tags: ['$initial'], test: /^(?!.*\/src\/offline\/)/ },
            { name: 'opening', priority: 2, test: shownAtOpening },
            { name: 'map', priority: 1, test: /\/src\/map\/MapView\.tsx$/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: false },
});
