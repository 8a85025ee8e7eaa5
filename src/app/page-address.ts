adopt(document.documentElement.dataset);

/**
 * On the page of an article or a place the application starts at what the page shows. From then on the address is the
 * application's: everything it asks for lies beside its own page. Done before anything else, since addresses are read
 * early.
 */
function adopt({ root, open }: DOMStringMap): void {
  if (root === undefined || open === undefined) return;
  // A browser asks for these again when the address changes, and would look for them beside the other page.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel$=icon],[rel=manifest]')) {
    link.setAttribute('href', link.href);
  }
  history.replaceState(null, '', `${root}${location.search}${location.hash || `#${open}`}`);
}

export {};
