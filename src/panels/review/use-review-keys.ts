import { useEffect, useEffectEvent } from 'react';
import { commandOf, type KeyedCommand } from '../../core/review/keys.ts';
import { areSingleKeysOn } from './single-keys.ts';

/**
 * The review's keys, wherever the focus is but in fields. A control that has the focus keeps its own: Enter and the
 * space bar press it, the arrows move within it. An end of the mention is moved, never pressed.
 */
export function useReviewKeys(onCommand: (command: KeyedCommand) => boolean): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const keyed = commandOf(event, areSingleKeysOn());
    if (keyed === null || isKept(event.target, keyed)) return;
    if (onCommand(keyed)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
  useEffect(() => {
    // Before the page's own keys ("/" is its search).
    addEventListener('keydown', hear, true);
    return () => removeEventListener('keydown', hear, true);
  }, []);
}

function isKept(target: EventTarget | null, { command }: KeyedCommand): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select')) {
    return command !== 'leave';
  }
  return command === 'confirm' && target.closest('button:not(.extent-handle), a, summary') !== null;
}
