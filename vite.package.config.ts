import { defineConfig } from 'vite';

// What programs import. It lies as deep as its sources, so that both find `public/` alike.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/package/index.ts',
    outDir: 'dist-cli/package',
    emptyOutDir: true,
    target: 'node20',
  },
});
