import { type ChildProcess, spawn } from 'node:child_process';
import puppeteer, { type Browser } from 'puppeteer-core';

/** A Firefox with graphics, on a screen that nobody sees. */
export interface Firefox {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Debian's. Without a screen it has no WebGL 2, so that one is made for it. */
export async function startFirefox(): Promise<Firefox> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = `:${await firstLine(screen)}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.PORTEE_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: false,
    protocol: 'webDriverBiDi',
    env: { ...process.env, DISPLAY: display },
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'intl.accept_languages': 'fr',
      // What is kept ahead is given up when the walk leaves, which the console would call a fault.
      'dom.serviceWorkers.enabled': false,
    },
    // Software does the drawing.
    protocolTimeout: 300_000,
    timeout: 120_000,
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      screen.kill();
    },
  };
}

/** The number of its display, once it is up. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdio[3]?.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}
