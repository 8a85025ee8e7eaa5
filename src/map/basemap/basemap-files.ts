import type { ReadResult } from '../../core/basemap/read.ts';

/** The addresses of the basemap's files; the page knows where they lie. */
export interface BasemapUrls {
  readonly light: string;
  readonly labels: string;
  readonly waters: string;
  /** Asked for when the zoom calls for them. */
  readonly fine: string;
  readonly regions: string;
}

export type BasemapFile = keyof BasemapUrls;

/** Fetches and reads one file. Whatever goes wrong is a sentence that names the file. */
export async function loadFile<Content>(
  url: string,
  parse: (text: string, fileName: string) => ReadResult<Content>,
  signal: AbortSignal,
): Promise<ReadResult<Content>> {
  const fileName = new URL(url, document.baseURI).pathname.split('/').at(-1) ?? url;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return { ok: false, fault: `${fileName}: HTTP ${response.status}.` };
    return parse(await response.text(), fileName);
  } catch (error) {
    return { ok: false, fault: `${fileName}: ${error instanceof Error ? error.message : error}.` };
  }
}
