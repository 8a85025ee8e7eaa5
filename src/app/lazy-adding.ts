import { untilRetried } from '../i18n/until-retried.ts';
import type { AddingPort } from '../store/adding/adding-port.ts';
import type { AddingParts } from './start-adding.ts';

/** What adds articles, which is loaded when it is first asked for. What did not load is asked for again when the reader tries. */
export function lazyAdding(parts: AddingParts): () => Promise<AddingPort> {
  let opening: Promise<AddingPort> | null = null;
  return () => {
    if (opening === null) {
      opening = import('./start-adding.ts').then(({ startAdding }) => startAdding(parts));
      opening.catch(() =>
        untilRetried(() => {
          opening = null;
        }),
      );
    }
    return opening;
  };
}
