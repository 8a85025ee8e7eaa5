import './menu.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** What the control does, for who does not see the sentence around it. */
  readonly label: string;
  /** What is chosen: the words of the sentence that open the menu. */
  readonly chosen: string;
  readonly children: ReactNode;
}

/** A part of a sentence that opens the choices for it. Escape, or a click elsewhere, closes it. */
export function Menu({ label, chosen, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const menu = ref.current;
      if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const menu = ref.current;
    if (event.key !== 'Escape' || menu === null || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    <details className="menu" ref={ref} onKeyDown={onKeyDown}>
      <summary aria-label={`${label}, ${chosen}`}>{chosen}</summary>
      <div className="menu__choices">{children}</div>
    </details>
  );
}
