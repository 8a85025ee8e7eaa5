import { spawnSync } from 'node:child_process';
import { findBrowser } from '../support/browser.ts';

// Finds the browser first, so that the tests themselves never have to choose or to skip.
const browser = await findBrowser();
console.log(`End-to-end tests in ${browser}`);
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PORTEE_BROWSER: browser },
});
process.exit(status ?? 1);
