import { useMemo } from 'react';
import type { PartWords } from '../../i18n/part-words.ts';
import type { MessageKey, Translate } from '../../i18n/translator.ts';
import { type Portee, usePortee } from './portee.ts';
import { useLoaded } from './use-loaded.ts';

/** What a panel works with that has messages of its own: they are loaded when it is first shown. */
interface WordedPortee<Key extends string> extends Omit<Portee, 't'> {
  readonly t: Translate<MessageKey | Key>;
}

/** Waits (React's Suspense) for the part's messages in the reader's language. */
export function useWords<Key extends string>(part: PartWords<Key>): WordedPortee<Key> {
  const portee = usePortee();
  const words = useLoaded(part(portee.language));
  return useMemo(() => {
    const t: WordedPortee<Key>['t'] = (key, values) =>
      words.has(key) ? words.t(key, values) : portee.t(key as MessageKey, values);
    return { ...portee, t };
  }, [portee, words]);
}
