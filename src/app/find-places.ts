import { fail } from '../core/result.ts';
import type { FindPlaces } from '../core/review/look-up.ts';

let search: Promise<FindPlaces> | null = null;

/** The gazetteer, loaded with the first question; what did not come is asked for again with the next. */
export const findPlaces: FindPlaces = async (query) => {
  try {
    search ??= start();
    return await (await search)(query);
  } catch (error) {
    search = null;
    return fail(String(error));
  }
};

async function start(): Promise<FindPlaces> {
  const { createGazetteerSearch } = await import('../services/gazetteer-search.ts');
  return createGazetteerSearch(new URL('gazetteer/', document.baseURI).href);
}
