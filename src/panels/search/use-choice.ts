import { useEffect, useEffectEvent, useId, useState } from 'react';
import { searchWords } from '../../i18n/parts/search.ts';
import { useWords } from '../shared/use-words.ts';
import type { Hit, HitGroup } from './hit.ts';
import { fits } from './order-groups.ts';

/** A group shows this many until it is asked for the rest. */
const mostShown = 5;

export interface Choice {
  readonly listId: string;
  readonly groups: readonly HitGroup[];
  /** Null where there is nothing to choose. */
  readonly chosen: Hit | null;
  readonly idOf: (hit: Hit) => string;
  readonly move: (by: 1 | -1) => void;
  /** Follows what is chosen, once the answer to the words is there. */
  readonly follow: () => void;
  /** Other words: the first result is chosen again. */
  readonly restart: () => void;
}

/** Which of the results the keyboard stands at. */
export function useChoice(found: readonly HitGroup[], known: boolean): Choice {
  const { actions, t } = useWords(searchWords);
  const [at, setAt] = useState(0);
  // A link keeps its own view of the map until the reader types or walks.
  const [walked, setWalked] = useState(false);
  const [whole, setWhole] = useState<readonly HitGroup['name'][]>([]);
  const [waiting, setWaiting] = useState(false);
  const listId = useId();
  const groups = found.map((group) => {
    const rest = group.hits.length - mostShown;
    if (group.name === 'commands' || rest <= 0 || whole.includes(group.name)) return group;
    const more: Hit = {
      key: `more ${group.name}`,
      href: null,
      content: t('search.more', { count: rest }),
      aside: '',
      fit: fits.beside,
      follow: () => setWhole([...whole, group.name]),
      onMap: null,
    };
    return { ...group, hits: [...group.hits.slice(0, mostShown), more] };
  });
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[at] ?? hits[0] ?? null;
  const idOf = ({ key }: Hit) => `${listId}${key.replaceAll(' ', '_')}`;

  const followNow = useEffectEvent(() => {
    setWaiting(false);
    chosen?.follow();
  });
  useEffect(() => {
    if (waiting && known) followNow();
  }, [waiting, known]);

  const chosenId = chosen === null ? null : idOf(chosen);
  useEffect(() => {
    if (at > 0 && chosenId !== null)
      document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [at, chosenId]);

  const pointOutNow = useEffectEvent(() => actions.pointOut(chosen?.onMap ?? null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again when another is chosen.
  useEffect(() => {
    if (!walked || !known) return;
    pointOutNow();
    return () => actions.hoverPlace(null);
  }, [walked, known, chosenId, actions]);

  return {
    listId,
    groups,
    chosen,
    idOf,
    move: (by) => {
      setWalked(true);
      setAt((hits.length + (chosen === hits[at] ? at : 0) + by) % (hits.length || 1));
    },
    follow: () => setWaiting(true),
    restart: () => {
      setWalked(true);
      setAt(0);
      setWhole([]);
      setWaiting(false);
    },
  };
}
