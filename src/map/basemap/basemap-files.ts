import type { ReadResult } from '../../core/basemap/read.ts';
import { fail } from '../../core/result.ts';

/** The addresses of the basemap's files; the page knows where they lie. */
export interface BasemapUrls {
  readonly light: string;
  readonly lightLabels: string;
  readonly lightWater: string;
  /** These are asked for when the zoom calls for them. */
  readonly fineCountries: string;
  readonly fineRegions: string;
  readonly fineLabels: string;
  readonly fineWater: string;
}

/** Reads the text of a file that is called so. */
export type Parse<Content> = (text: string, fileName: string) => ReadResult<Content>;

/** Fetches and reads one file. Whatever goes wrong is a sentence that names the file. */
export async function loadFile<Content>(
  url: string,
  parse: Parse<Content>,
  signal: AbortSignal,
): Promise<ReadResult<Content>> {
  const fileName = new URL(url, document.baseURI).pathname.split('/').at(-1) ?? url;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return fail(`${fileName}: HTTP ${response.status}.`);
    return parse(await response.text(), fileName);
  } catch (error) {
    return fail(`${fileName}: ${error instanceof Error ? error.message : error}.`);
  }
}
