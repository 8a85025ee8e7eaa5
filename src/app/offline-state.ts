import { createStore } from 'zustand/vanilla';
import type { FromOffline, ToOffline } from '../offline/site-files.ts';

/** How much of the site is on this device. */
export interface OfflineState {
  readonly kept:
    | { readonly status: 'unknown' }
    | { readonly status: 'keeping' | 'incomplete'; readonly count: number; readonly of: number }
    | { readonly status: 'whole' };
  /** A new version waits for the reader. */
  readonly hasUpdate: boolean;
}

export const offlineState = createStore<OfflineState>(() => ({
  kept: { status: 'unknown' },
  hasUpdate: false,
}));

let registration: ServiceWorkerRegistration | null = null;

/** Has the site kept on this device. Where the browser cannot, the page works as before. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromOffline>) => hear(data));
  // The first version takes the page under its care; a later one is another program than the page's.
  let isCared = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isCared) location.reload();
    isCared = true;
  });
  try {
    registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  } catch {
    // Private windows and some settings allow none.
    return;
  }
  await serviceWorker.ready;
  watchUpdates(registration);
  keepRest();
}

/** Asks for what is missing. */
export function keepRest(): void {
  tell(registration?.active ?? null, { type: 'keep the rest' });
}

/** Every open page of the site starts anew with the version that waits. */
export function takeUpdate(): void {
  tell(registration?.waiting ?? null, { type: 'take over' });
}

function watchUpdates(watched: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (watched.waiting !== null) offlineState.setState({ hasUpdate: true });
  };
  look();
  watched.addEventListener('updatefound', () => {
    watched.installing?.addEventListener('statechange', look);
  });
}

function hear(message: FromOffline): void {
  const { count, of } = message;
  if (message.type === 'incomplete') {
    offlineState.setState({ kept: { status: 'incomplete', count, of } });
  } else if (count === of) {
    offlineState.setState({ kept: { status: 'whole' } });
  } else {
    offlineState.setState({ kept: { status: 'keeping', count, of } });
  }
}

function tell(worker: ServiceWorker | null, message: ToOffline): void {
  worker?.postMessage(message);
}
