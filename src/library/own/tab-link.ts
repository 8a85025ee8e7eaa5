/** How the tabs of one browser hear of each other's changes. */
export interface TabLink {
  /** Tells the others that an edition changed. */
  readonly tell: (edition: string) => void;
  /** Calls when another tab changed it; returns how to stop. */
  readonly listen: (edition: string, listener: () => void) => () => void;
}

/** What is told where the list of editions changed, and not one of them. */
export const theList = '';

export function createTabLink(): TabLink {
  const channel = new BroadcastChannel('portee-editions');
  return {
    tell: (edition) => channel.postMessage(edition),
    listen: (edition, listener) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (data === edition) listener();
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
