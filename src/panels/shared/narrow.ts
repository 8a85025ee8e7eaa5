/** Where the panels share a sheet over the map, as the style sheets have it. */
export const narrow = matchMedia('(max-width: 56rem)');
