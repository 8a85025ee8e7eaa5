/** What the keyboard does while reviewing, in the order and the groups in which it is shown. */
export const keyGroups = [
  {
    group: 'decide',
    keys: [
      { command: 'confirm', strokes: [['Enter']] },
      { command: 'choose', strokes: [['a'], ['b'], ['c'], ['d']] },
      { command: 'search', strokes: [['/']] },
      { command: 'place', strokes: [['p']] },
      { command: 'reject', strokes: [['x']] },
      { command: 'later', strokes: [['m']] },
    ],
  },
  {
    group: 'refine',
    keys: [
      { command: 'scope', strokes: [['t']] },
      { command: 'sense', strokes: [['s']] },
      { command: 'widen', strokes: [['Shift', 'ArrowRight']] },
      { command: 'narrow', strokes: [['Shift', 'ArrowLeft']] },
      { command: 'widen-start', strokes: [['Alt', 'Shift', 'ArrowLeft']] },
      { command: 'narrow-start', strokes: [['Alt', 'Shift', 'ArrowRight']] },
    ],
  },
  {
    group: 'go',
    keys: [
      { command: 'next', strokes: [['j']] },
      { command: 'previous', strokes: [['k']] },
      { command: 'next-article', strokes: [['Shift', 'j']] },
      { command: 'read', strokes: [['l']] },
      { command: 'table', strokes: [['g']] },
    ],
  },
  {
    group: 'undo',
    keys: [
      { command: 'undo', strokes: [['Ctrl', 'z']] },
      { command: 'redo', strokes: [['Ctrl', 'Shift', 'z']] },
    ],
  },
  {
    group: 'everywhere',
    keys: [
      { command: 'review', strokes: [['r']] },
      { command: 'keys', strokes: [['?']] },
      { command: 'leave', strokes: [['Escape']] },
    ],
  },
] as const;

export type KeyGroup = (typeof keyGroups)[number]['group'];
export type ReviewCommand = (typeof keyGroups)[number]['keys'][number]['command'];

/** What the keyboard asks for: a command, and for `choose` which letter. */
export interface KeyedCommand {
  readonly command: ReviewCommand;
  readonly key: string;
}

/** A key as the browser tells of it. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys that work even where single letters are switched off. */
const always: readonly string[] = ['Enter', 'Escape'];

/**
 * The command of a stroke; null where it has none. Letters count by what they write, so that they stay where
 * they are on every layout; a mark that needs Shift on some layouts ("?", "/") counts with it or without.
 *
 * @param singles whether single letters and marks are switched on (WCAG 2.1.4)
 */
export function commandOf(stroke: Stroke, singles: boolean): KeyedCommand | null {
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  const isMark = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const held = [
    ...(stroke.ctrlKey || stroke.metaKey ? ['Ctrl'] : []),
    ...(stroke.altKey ? ['Alt'] : []),
    ...(stroke.shiftKey && !isMark ? ['Shift'] : []),
  ].toSorted();
  const isSingle = !held.some((each) => each === 'Ctrl' || each === 'Alt') && key.length === 1;
  if (isSingle && !singles && !always.includes(key)) return null;
  for (const { keys } of keyGroups) {
    for (const { command, strokes } of keys) {
      for (const each of strokes) {
        const wanted: readonly string[] = each;
        const isIt = wanted.at(-1) === key && wanted.slice(0, -1).toSorted().join() === held.join();
        if (isIt) return { command, key };
      }
    }
  }
  return null;
}
