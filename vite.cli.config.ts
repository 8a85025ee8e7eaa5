import { defineConfig } from 'vite';

// The command line, for Node. It lies as deep as its sources, so that both find `public/` alike.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli/cli',
    emptyOutDir: true,
    target: 'node20',
  },
});
