import { readFile } from 'node:fs/promises';
import { Geography } from '../core/claims/geography.ts';
import { readWorldFacts } from '../core/claims/world-facts.ts';
import { type Result, succeed } from '../core/result.ts';
import { loadFineLevel } from './geodata-files.ts';

/** Beside the sources in a checkout, beside the program in a build. */
const facts = new URL('../../public/world/facts.json', import.meta.url);

/** What claims are measured against, read from the files that the program ships with. */
export async function loadGeography(): Promise<Result<Geography, string>> {
  const level = await loadFineLevel(true);
  if (!level.ok) return level;
  const read = readWorldFacts(JSON.parse(await readFile(facts, 'utf8')));
  if (!read.ok) return read;
  return succeed(new Geography(level.value, read.value));
}
