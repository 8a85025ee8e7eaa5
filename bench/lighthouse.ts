import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../tests/support/browser.ts';
import { chromiumArgs } from '../tests/support/launch.ts';
import { serve } from '../tests/support/serve.ts';

// Fetched when it is asked for: it is large, and nothing else here needs it.
const lighthouse = 'lighthouse@12.8.2';

const mustBeFull = ['accessibility', 'best-practices', 'seo'] as const;
const layoutShiftLimit = 0.02;
const presets = { desktop: ['--preset=desktop'], mobile: [] } as const;

/** What of Lighthouse's report is read here; scores go from 0 to 1. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly details?: unknown;
}

const browser = await findBrowser();
const server = await serve('dist');
try {
  for (const [preset, flags] of Object.entries(presets)) {
    const faults = print(preset, await audit(server.url, flags));
    if (faults.length > 0) process.exitCode = 1;
    for (const fault of faults) console.log(`  ${fault}`);
  }
} finally {
  await server.close();
}

async function audit(url: string, flags: readonly string[]): Promise<Report> {
  const chromeFlags = ['--headless=new', ...chromiumArgs].join(' ');
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      ...['--yes', lighthouse, url, ...flags],
      ...['--quiet', '--output=json', `--chrome-flags=${chromeFlags}`],
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

/** Prints the figures, and returns what is not as it must be. */
function print(preset: string, { categories, audits }: Report): string[] {
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const shift = audits['cumulative-layout-shift']?.numericValue ?? Number.POSITIVE_INFINITY;
  const scores = [...mustBeFull, 'performance'].map((category) => `${category} ${score(category)}`);
  console.log(`${preset}: ${scores.join(', ')}, layout shift ${shift.toFixed(3)}`);
  return [
    ...mustBeFull.filter((category) => score(category) < 100).map(faultsOf),
    ...(shift < layoutShiftLimit ? [] : [`layout shift is not below ${layoutShiftLimit}`]),
  ];

  function faultsOf(category: string): string {
    const failed = (categories[category]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    );
    const found = failed.map(
      ({ id }) => `\n    ${audits[id]?.title ?? id}${detailsOf(audits[id])}`,
    );
    return `${category} is not 100${found.join('')}`;
  }
}

function detailsOf(audit: Audit | undefined): string {
  return audit?.details === undefined ? '' : `: ${JSON.stringify(audit.details)}`;
}
