import { readFile } from 'node:fs/promises';
import { Geography } from '../core/claims/geography.ts';
import { readWorldFacts } from '../core/claims/world-facts.ts';
import { loadFineLevel } from './geodata-files.ts';

/** Beside the sources in a checkout, beside the program in a build. */
const facts = new URL('../../public/world/facts.json', import.meta.url);

export type LoadedGeography =
  | { readonly ok: true; readonly geography: Geography }
  | { readonly ok: false; readonly detail: string };

/** What claims are measured against, read from the files that the program ships with. */
export async function loadGeography(): Promise<LoadedGeography> {
  const level = await loadFineLevel(true);
  if (!level.ok) return { ok: false, detail: level.fault };
  const read = readWorldFacts(JSON.parse(await readFile(facts, 'utf8')));
  if (!read.ok) return { ok: false, detail: read.fault };
  return { ok: true, geography: new Geography(level.value, read.value) };
}
