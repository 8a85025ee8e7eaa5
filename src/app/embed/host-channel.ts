import * as v from 'valibot';
import type { Shown } from '../../panels/embed/EmbedCaption.tsx';

/** Counts up with every change that a page which reads the messages could not follow. */
const version = 1;

const question = v.object({
  portee: v.literal(version),
  ask: v.literal('show'),
  link: v.pipe(v.string(), v.startsWith('#'), v.maxLength(4_000)),
});

interface Window {
  readonly parent: { readonly postMessage: (message: unknown, origin: string) => void };
  readonly addEventListener: (
    type: 'message',
    listener: (event: Pick<MessageEvent, 'source' | 'origin' | 'data'>) => void,
  ) => void;
}

/**
 * Talks with the page that the view stands in, by its origin: nothing is heard from another, nor from another window
 * of the same, and the browser gives what is told to that origin alone.
 *
 * @param show follows a link as if it had been typed into the address
 * @returns how to tell the page what is shown
 */
export function openHostChannel(
  window: Window,
  host: string,
  show: (link: string) => void,
): (shown: Shown) => void {
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== host) return;
    const asked = v.safeParse(question, data);
    if (asked.success) show(asked.output.link);
  });
  return (shown) => window.parent.postMessage({ portee: version, tell: 'shown', ...shown }, host);
}
