import { useMemo } from 'react';
import type { Library } from '../library/library.ts';
import { drawMap } from '../map/picture/draw-map.ts';
import { pictureView } from '../map/picture/picture-view.ts';
import type { PictureServices } from '../panels/share/picture-services.ts';
import { Share } from '../panels/share/Share.tsx';
import { createExporter } from '../services/exporter.ts';
import { basemapUrls } from './basemap-urls.ts';

/** Where the site lies: what is shared leads back to it. */
const site = new URL('.', document.baseURI).href;

interface Props {
  readonly library: Library;
  /** Where the drawing of the edition's headline lies; null where it has none. */
  readonly headlineUrl: string | null;
}

/** What leaves the page, with the services that it needs. */
export function SharePart({ library, headlineUrl }: Props) {
  const exporter = useMemo(() => createExporter(library), [library]);
  const pictures = useMemo((): PictureServices => {
    const files = { basemap: basemapUrls, headlineUrl };
    return {
      viewFor: pictureView,
      drawMap: (order, paint, signal) => drawMap(order, files, paint, signal),
    };
  }, [headlineUrl]);
  return <Share site={site} write={exporter} pictures={pictures} />;
}
