import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tests/support/browser.ts';
import { chromiumArgs } from '../../tests/support/launch.ts';
import { followTutorial } from '../../tests/support/tutorial.ts';

// Follows each tutorial and makes the picture in it, of what is served at that step. The command line and the
// application have to be built ("npm run build").
const tutorials = [
  { file: 'docs/tutorial.md', picture: 'docs/tutorial.png', locale: 'en-GB' },
  { file: 'docs/tutoriel.md', picture: 'docs/tutoriel.png', locale: 'fr-FR' },
];
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumArgs],
});
for (const { file, picture, locale } of tutorials) {
  const machine = mkdtempSync(join(tmpdir(), 'portee-tutorial-'));
  const command = join(machine, 'portee');
  writeFileSync(command, `#!/bin/sh\nexec node ${resolve('bin/portee.mjs')} "$@"\n`);
  chmodSync(command, 0o755);
  await followTutorial(file, {
    ...{ folder: machine, path: machine },
    onServed: async (address) => {
      const page = await browser.newPage({ viewport: { width: 1200, height: 750 }, locale });
      await page.goto(address);
      await page.locator('[data-map="idle"]').waitFor({ timeout: 120_000 });
      await page.screenshot({ path: picture });
      await page.close();
    },
  });
  rmSync(machine, { recursive: true });
}
await browser.close();
