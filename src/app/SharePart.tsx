import { useMemo } from 'react';
import type { Library } from '../library/library.ts';
import { Share } from '../panels/share/Share.tsx';
import { createExporter } from '../services/exporter.ts';

/** Where the site lies: what is shared leads back to it. */
const site = new URL('.', document.baseURI).href;

/** What leaves the page, with the services that it needs. */
export function SharePart({ library }: { readonly library: Library }) {
  const exporter = useMemo(() => createExporter(library), [library]);
  return <Share site={site} write={exporter} />;
}
