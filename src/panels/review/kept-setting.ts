import { useSyncExternalStore } from 'react';

/** A setting of the reader's that this browser keeps, or only this page where it keeps nothing. */
export interface KeptSetting {
  readonly get: () => string;
  readonly set: (value: string) => void;
  readonly use: () => string;
}

export function keptSetting(key: string, initial: string): KeptSetting {
  const listeners = new Set<() => void>();
  let held = initial;
  const get = (): string => {
    try {
      return localStorage.getItem(key) ?? held;
    } catch {
      return held;
    }
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(value) {
      held = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // It holds until the page is closed.
      }
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
