import { useMemo } from 'react';
import { embedWords } from '../../i18n/parts/embed.ts';
import { EmbedCaption } from '../../panels/embed/EmbedCaption.tsx';
import { useWords } from '../../panels/shared/use-words.ts';
import { Announcer } from '../../panels/shell/Announcer.tsx';
import { MapArea } from '../MapArea.tsx';
import type { Embedding } from './embedding.ts';
import { openHostChannel } from './host-channel.ts';

const margin = { top: 24, right: 24, bottom: 24, left: 24 };
const uncovered = () => margin;

/** The address as it stands without what makes it the embedded view and what it shows. */
const page = new URL('.', location.href).href;

interface Props {
  readonly embedding: Embedding;
  readonly headlineUrl: string | null;
}

/** The view for other people's pages: the map, what it shows, and the way to the whole. */
export function Embed({ embedding: { host }, headlineUrl }: Props) {
  const { t } = useWords(embedWords);
  const tell = useMemo(() => {
    if (host === null || window.parent === window) return () => {};
    // Followed as when somebody types it: what it names is looked up first.
    return openHostChannel(window, host, (link) => location.replace(link));
  }, [host]);
  const gestures = useMemo(
    () => ({ wheel: t('embed.wheel'), wheelMac: t('embed.wheelMac'), touch: t('embed.touch') }),
    [t],
  );
  return (
    <main className="embed">
      <MapArea headlineUrl={headlineUrl} coveredBy={uncovered} gestures={gestures} />
      <EmbedCaption page={page} onShown={tell} />
      <Announcer />
    </main>
  );
}
