import { type PointerEvent, type ReactNode, useRef } from 'react';
import { usePortee, useSlice } from '../panels/shared/portee.ts';
import { type SheetSize, sheetSizes } from '../store/state.ts';

interface Props {
  readonly bar: ReactNode;
  readonly below: ReactNode;
  /** Stands in the text's place while it is there. */
  readonly over: ReactNode;
  readonly children: ReactNode;
}

/**
 * On a wide screen the three stand in the page's grid; on a narrow one they share a sheet over the
 * map, which is pulled by its handle or stepped through with a tap, a click or the keyboard.
 */
export function Sheet({ bar, below, over, children }: Props) {
  const covered = over !== null;
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div className="app__sheet" ref={sheet}>
      <div className="app__bar">
        <Handle onPull={(top) => pull(sheet.current, top)} />
        {bar}
      </div>
      {over}
      <main className="app__text" id="text" inert={covered}>
        {children}
      </main>
      <aside className="app__below" inert={covered}>
        {below}
      </aside>
    </div>
  );
}

function Handle({ onPull }: { readonly onPull: (top: number | null) => void }) {
  const { actions, t } = usePortee();
  const size = useSlice((state) => state.sheet);
  const pulledFrom = useRef<number | null>(null);

  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (pulledFrom.current !== null && Math.abs(clientY - pulledFrom.current) > 4) onPull(clientY);
  };
  const onPointerUp = ({ clientY }: PointerEvent) => {
    const from = pulledFrom.current;
    pulledFrom.current = null;
    onPull(null);
    if (from === null) return;
    const tapped = Math.abs(clientY - from) <= 4;
    actions.setSheet(tapped ? nextSize(size) : nearestSize(clientY / innerHeight));
  };
  return (
    <button
      type="button"
      className="app__handle"
      aria-label={`${t('sheet.resize')}, ${t(`sheet.${size}`)}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pulledFrom.current = event.clientY;
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        pulledFrom.current = null;
        onPull(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          actions.setSheet(nextSize(size));
        }
      }}
    />
  );
}

/** The sheet follows the finger directly; the store hears where it is left. */
function pull(sheet: HTMLElement | null, top: number | null): void {
  if (sheet === null) return;
  if (top === null) {
    delete sheet.dataset.dragged;
    sheet.style.removeProperty('--sheet-top');
  } else {
    sheet.dataset.dragged = '';
    sheet.style.setProperty('--sheet-top', `${Math.max(0, top - 14)}px`);
  }
}

function nextSize(size: SheetSize): SheetSize {
  return sheetSizes[(sheetSizes.indexOf(size) + 1) % sheetSizes.length] ?? 'half';
}

/** From how far down the screen the sheet's top was left. */
function nearestSize(down: number): SheetSize {
  if (down > 0.65) return 'peek';
  return down < 0.2 ? 'full' : 'half';
}
