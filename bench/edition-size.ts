import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';
import { chromiumArgs } from '../tests/support/launch.ts';
import { serve } from '../tests/support/serve.ts';
import { type Acts, measureActs } from './edition/act.ts';
import { generateEdition } from './edition/generate.ts';
import { timeSearches } from './edition/search.ts';
import { median, percentile, spread } from './statistics.ts';

// How many rounds of the page's acts, on the command line: more where the machine is busy.
const rounds = Number(process.argv[2] ?? 5);
const sizes = [5, 1_000, 10_000] as const;
const most = { ratio: 2, bytes: 60_000, search: 50 } as const;
const folder = 'node_modules/.cache/portee-bench';
const siteOf = (size: number) => join(folder, `site-${size}`);

for (const size of sizes) await build(size);
const words = await wordsOf(join(folder, '5'));
const queries = [
  ...words,
  ...words.map((word, at) => `${word} ${words[(at + 1) % words.length]}`),
  // As they are typed, a letter at a time.
  ...words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))),
];
for (const size of sizes) {
  const times = await timeSearches(siteOf(size), queries);
  const late = percentile(times, 0.95);
  console.log(
    `${size} articles: a search takes ${spread(times, 1)} ms of the processor, 95 % at most ${late.toFixed(1)}, of ${times.length}, without a page`,
  );
  if (size === 10_000 && late > most.search) process.exitCode = 1;
}
await comparePages(5, 10_000);

async function build(size: number): Promise<void> {
  const edition = join(folder, String(size));
  if (!existsSync(edition)) await generateEdition(edition, size);
  // A heap that five articles need most of: what grows with the edition would not fit.
  const args = [
    '--max-old-space-size=192',
    '--import',
    'tsx',
    'bench/edition/build.ts',
    edition,
    siteOf(size),
  ];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const { milliseconds, megabytes } = JSON.parse(output);
  const each = (milliseconds / size).toFixed(1);
  console.log(
    `${size} articles: built in ${each} ms of the processor each, ${megabytes.toFixed(0)} MB at most`,
  );
}

/** Common words of an edition's texts, which every larger one has as well. */
async function wordsOf(edition: string): Promise<readonly string[]> {
  const corpus = await readFile(join(edition, 'articles.ndjson'), 'utf8');
  const counts = new Map<string, number>();
  for (const line of corpus.trim().split('\n')) {
    for (const [word] of JSON.parse(line).article.text.matchAll(/(?<=[a-z] )[a-z]{6,}(?= )/g)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([word]) => word);
}

async function comparePages(few: number, many: number): Promise<void> {
  const servers = await Promise.all([few, many].map((size) => serve(siteOf(size))));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...chromiumArgs],
  });
  try {
    const runs: { few: Acts; many: Acts }[] = [];
    const [small, large] = servers;
    if (small === undefined || large === undefined) return;
    await measureActs(browser, small.url, words[0] ?? '');
    for (let round = 0; round < rounds; round++) {
      const word = words[round % words.length] ?? '';
      const first = round % 2 === 0 ? await measureActs(browser, small.url, word) : null;
      const acts = await measureActs(browser, large.url, word);
      runs.push({ few: first ?? (await measureActs(browser, small.url, word)), many: acts });
    }
    report(runs);
  } finally {
    await browser.close();
    await Promise.all(servers.map(({ close }) => close()));
  }
}

function report(runs: readonly { few: Acts; many: Acts }[]): void {
  const [run] = runs;
  if (run === undefined) return;
  const more = run.many.bytes - run.few.bytes;
  console.log(`first load: ${run.few.bytes} bytes gzip, and ${more} more (at most ${most.bytes})`);
  if (more > most.bytes) process.exitCode = 1;
  for (const act of ['opening', 'selecting', 'filtering', 'searching'] as const) {
    const [few, many] = [runs.map((pair) => pair.few[act]), runs.map((pair) => pair.many[act])];
    const ratio = median(many) / median(few);
    console.log(
      `${act}: ${spread(few)} ms, ${spread(many)} ms: ${ratio.toFixed(2)} × (at most ${most.ratio})`,
    );
    if (ratio > most.ratio) process.exitCode = 1;
  }
}
