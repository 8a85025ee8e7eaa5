import { defineConfig } from 'vitest/config';

// Apart from the page's build: the unit tests see the sources as they are, in plain Node.
export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'], environment: 'node' },
});
