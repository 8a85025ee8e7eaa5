import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs } from './tests/support/launch.ts';

// Another port lets two checkouts be tested at the same time.
const port = Number(process.env.PORTEE_PORT ?? 4187);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // WebGL in software on a busy machine is slow, which is no fault: the limits only end what hangs.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // The production build, as `npm start` serves it.
  webServer: {
    command: `npx vite preview --outDir dist --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'fr-FR',
    // Recording costs every test a tenth of its time: `npm run test:e2e -- --trace on` records one.
    trace: 'off',
    // What a test watches is what the page asks for; offline.spec.ts lets the site be kept.
    serviceWorkers: 'block',
    launchOptions: {
      args: [...chromiumArgs],
      ...(process.env.PORTEE_BROWSER && { executablePath: process.env.PORTEE_BROWSER }),
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /phone/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        locale: 'fr-FR',
      },
    },
    {
      name: 'phone',
      testMatch: /phone/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'fr-FR' },
    },
  ],
});
