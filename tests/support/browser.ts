import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** The browser inside an npm package, for machines that reach nothing but the registry (Linux x64). */
const packagedBrowser = { name: '@sparticuz/chromium', version: '153.0.0' } as const;
const packagedFolder = resolve('node_modules/.cache/portee-browser');

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium to test in: the one that PORTEE_BROWSER names, an installed one, Playwright's own,
 * which is downloaded if need be, or one that comes by npm. Throws, with the ways out, if there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.PORTEE_BROWSER;
  if (named !== undefined && named !== '') return existing(named);
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  if (found !== undefined) return found;
  return downloadPlaywrights() ?? (await installPackaged());
}

function existing(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`PORTEE_BROWSER names ${path}, which does not exist.`);
}

function downloadPlaywrights(): string | null {
  console.log('No browser found: downloading Playwright’s own.');
  return attempt('npx', ['playwright', 'install', 'chromium']) &&
    existsSync(chromium.executablePath())
    ? chromium.executablePath()
    : null;
}

async function installPackaged(): Promise<string> {
  const { name, version } = packagedBrowser;
  console.log(`It cannot be downloaded: installing ${name}@${version}.`);
  const args = ['install', '--no-save', '--no-package-lock', '--prefix', packagedFolder];
  if (!attempt('npm', [...args, `${name}@${version}`])) throw noBrowser();
  const require = createRequire(join(packagedFolder, 'package.json'));
  const module: { default: { executablePath(): Promise<string> } } = await import(
    require.resolve(name)
  );
  return module.default.executablePath();
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

function noBrowser(): Error {
  return new Error(
    'The end-to-end tests need a Chromium: install one (Debian: apt-get install chromium), run ' +
      '"npx playwright install chromium", or name one in the environment variable PORTEE_BROWSER.',
  );
}
