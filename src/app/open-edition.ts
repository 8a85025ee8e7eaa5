import { fail, type Result, succeed } from '../core/result.ts';
import type { Library, LibraryFault } from '../library/library.ts';
import { openStaticEdition } from '../library/static/static-library.ts';

/** The edition that lies beside the page. */
export interface OpenedEdition {
  readonly library: Library;
  /** Where the drawing of its headline lies; null where it has none. */
  readonly headlineUrl: string | null;
  /** Where the answer to the question that it leads to lies; null where it has none. */
  readonly headlineAnswerUrl: string | null;
}

const addressOf = (path: string): string => new URL(`edition/${path}`, document.baseURI).href;

/** Opens the edition: its head is all that is read before something is asked. */
export async function openEdition(): Promise<Result<OpenedEdition, LibraryFault>> {
  const opened = await openStaticEdition(readFile);
  if (!opened.ok) return opened;
  const { library, drawing, answer } = opened.value;
  return succeed({
    library,
    headlineUrl: drawing && addressOf(drawing),
    headlineAnswerUrl: answer && addressOf(answer),
  });
}

async function readFile(path: string): Promise<Result<unknown, LibraryFault>> {
  try {
    const response = await fetch(addressOf(path));
    if (!response.ok)
      return fail({ kind: 'unreachable', detail: `${path}: HTTP ${response.status}` });
    return succeed(await response.json());
  } catch (error) {
    const kind = error instanceof SyntaxError ? 'damaged' : 'unreachable';
    return fail({ kind, detail: `${path}: ${String(error)}` });
  }
}
