import type { FindPlaces } from '../core/review/look-up.ts';

let search: Promise<FindPlaces> | null = null;

/** The gazetteer, loaded with the first question. */
export const findPlaces: FindPlaces = async (query) => {
  search ??= start();
  return (await search)(query);
};

async function start(): Promise<FindPlaces> {
  const { createGazetteerSearch } = await import('../services/gazetteer-search.ts');
  return createGazetteerSearch(new URL('gazetteer/', document.baseURI).href);
}
