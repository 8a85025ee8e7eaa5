import compiledEditionUrl from 'virtual:portee/edition-url';
import { readCompiledEdition } from '../core/edition/compiled.ts';
import type { Edition } from '../core/edition/model.ts';

export type FetchedEdition =
  | { readonly ok: true; readonly value: Edition }
  | { readonly ok: false; readonly fault: string };

/** Loads the edition that the build compiled, and checks that it came whole. */
export async function fetchEdition(): Promise<FetchedEdition> {
  try {
    const response = await fetch(compiledEditionUrl);
    if (!response.ok) return { ok: false, fault: `HTTP ${response.status}` };
    const result = readCompiledEdition(await response.json());
    return result.ok ? { ok: true, value: result.edition } : { ok: false, fault: result.sentence };
  } catch (fault) {
    return { ok: false, fault: String(fault) };
  }
}
