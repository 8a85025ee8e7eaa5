/**
 * When what had the focus leaves the page, a keyboard would start over from the top: the focus goes
 * to the heading of the view instead.
 */
export function keepFocus(container: HTMLElement): void {
  let focused: Element | null = null;
  container.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : null;
  });
  new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    if (document.activeElement !== document.body) return;
    container.querySelector<HTMLElement>('main:not([inert]) h1')?.focus({ preventScroll: true });
  }).observe(container, { childList: true, subtree: true });
}
