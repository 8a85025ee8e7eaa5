import compiledEditionUrl from 'virtual:portee/edition-url';
import { readCompiledEdition } from '../core/edition/compiled.ts';
import type { Library } from '../library/library.ts';
import { memoryLibrary } from '../library/memory/memory-library.ts';

export type OpenedEdition =
  | { readonly ok: true; readonly value: Library }
  | { readonly ok: false; readonly fault: string };

/** Opens the edition that lies beside the page. */
export async function openEdition(): Promise<OpenedEdition> {
  try {
    const response = await fetch(compiledEditionUrl);
    if (!response.ok) return { ok: false, fault: `HTTP ${response.status}` };
    const result = readCompiledEdition(await response.json());
    return result.ok
      ? { ok: true, value: memoryLibrary(result.edition, 'published') }
      : { ok: false, fault: result.sentence };
  } catch (fault) {
    return { ok: false, fault: String(fault) };
  }
}
