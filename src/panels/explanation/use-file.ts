import { useEffect, useState } from 'react';
import type { Result } from '../../core/result.ts';

/** What a file beside the page holds; null until it is there, and where it does not come: what is said without it stays true. */
export function useFile<Content>(
  url: string,
  read: (text: string, fileName: string) => Result<Content, unknown>,
): Content | null {
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const load = async (): Promise<void> => {
      const response = await fetch(url, { signal: leaving.signal });
      const result = read(response.ok ? await response.text() : '', url);
      if (result.ok && !leaving.signal.aborted) setContent(result.value);
    };
    load().catch(() => null);
    return () => {
      leaving.abort();
    };
  }, [url, read]);
  return content;
}
