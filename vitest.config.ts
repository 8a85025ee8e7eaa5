import { defineConfig } from 'vitest/config';

// A busy machine is no fault: the limit is only there to end what hangs, and what takes more than linear time on what is hostile.
const limit = 240_000 * Number(process.env.FUZZ_TIMES ?? 1);

// Apart from the page's build: the unit tests see the sources as they are, in plain Node.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/properties.ts'],
    testTimeout: limit,
    hookTimeout: limit,
    // On two cores one alone would work.
    maxWorkers: '100%',
  },
});
