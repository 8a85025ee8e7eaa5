import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed } from '../../src/core/result.ts';
import { openStaticEdition } from '../../src/library/static/static-library.ts';

/** Milliseconds of the processor of each search in a site's edition, its files read from the disk, without a page. */
export async function timeSearches(
  site: string,
  queries: readonly string[],
): Promise<readonly number[]> {
  const opened = await openStaticEdition(async (path) => {
    try {
      return succeed(JSON.parse(await readFile(join(site, 'edition', path), 'utf8')));
    } catch (error) {
      return fail({ kind: 'unreachable', detail: String(error) });
    }
  });
  if (!opened.ok) throw new Error(opened.fault.detail);
  const { library } = opened.value;
  await library.ask({ ask: 'search', words: 'warm up', count: 50 });
  const times: number[] = [];
  for (const words of queries) {
    const start = process.cpuUsage();
    const result = await library.ask({ ask: 'search', words, count: 50 });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (!result.ok) throw new Error(result.fault.detail);
  }
  return times;
}
