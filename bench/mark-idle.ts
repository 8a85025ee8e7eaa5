/** Runs in the page, before anything of its own: marks each time the map comes to rest. */
export function markIdle(): void {
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target instanceof Element && target.getAttribute('data-map') === 'idle')
        performance.mark('map-idle');
    }
  }).observe(document, { subtree: true, attributeFilter: ['data-map'] });
}
