import { useEffect, useEffectEvent, useState } from 'react';
import type { TimeMark } from './marks.ts';

/** How long a step stays before the next, in milliseconds: time to read a sentence. */
const stay = 4_000;

export interface Steps {
  readonly previous: TimeMark | null;
  readonly next: TimeMark | null;
  readonly isPlaying: boolean;
  readonly setPlaying: (isPlaying: boolean) => void;
  readonly choose: (mark: TimeMark) => void;
}

/**
 * From one thing told to the next in time, by hand or by itself; it stops at the last.
 *
 * @param from the day to begin at, where nothing is in hand
 */
export function useSteps(
  marks: readonly TimeMark[],
  current: string | null,
  from: string | null,
  onChoose: (mark: TimeMark) => void,
): Steps {
  const [isPlaying, setPlaying] = useState(false);
  const events = marks.filter(({ isEvent }) => isEvent);
  const told = events.length > 0 ? events : marks.filter(({ track }) => track === 'told');
  const at = told.findIndex(({ moment }) => moment.id === current);
  const next =
    (at === -1 ? told.find(({ days }) => from === null || days.first >= from) : told[at + 1]) ??
    null;
  const previous = (at === -1 ? null : told[at - 1]) ?? null;
  const step = useEffectEvent(() => {
    if (next === null) setPlaying(false);
    else onChoose(next);
  });
  useEffect(() => {
    if (!isPlaying) return;
    step();
    const timer = setInterval(step, stay);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const choose = (mark: TimeMark): void => {
    setPlaying(false);
    onChoose(mark);
  };
  return { previous, next, isPlaying, setPlaying, choose };
}
