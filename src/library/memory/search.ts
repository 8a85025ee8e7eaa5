import type { Edition } from '../../core/edition/model.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import type { Library } from '../library.ts';
import { openStaticEdition } from '../static/static-library.ts';
import { memoryFiles } from './memory-files.ts';

/** What is searched in an edition that is held: the index of a published one, made when it is first needed. */
export async function searchable(edition: Edition, key: string): Promise<Library> {
  const files = memoryFiles();
  const compiled = await compileEdition(sourceOf(edition, key, null), inMemory(), files.emit);
  if (!compiled.ok) throw new Error(compiled.fault);
  const opened = await openStaticEdition(files.read);
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value.library;
}
