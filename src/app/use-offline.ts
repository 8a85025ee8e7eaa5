import { useEffect, useState } from 'react';
import { whenIdle } from '../panels/shared/when-idle.ts';

type OfflineParts = typeof import('./Offline.tsx');

/**
 * What keeps the site on this device and says so, once the page has been loaded and is idle; null before, while
 * developing, and within other people's pages. Where it does not come the page works as before.
 */
export function useOffline(): OfflineParts | null {
  const [parts, setParts] = useState<OfflineParts | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || new URLSearchParams(location.search).has('embed')) return;
    const load = () => whenIdle(() => void import('./Offline.tsx').then(setParts, () => null));
    if (document.readyState === 'complete') load();
    else addEventListener('load', load, { once: true });
  }, []);
  return parts;
}
