import type { ArticleJudge } from '../library/judge-articles.ts';
import { JudgedLibrary } from '../library/judged-library.ts';
import type { Library } from '../library/library.ts';
import { createClaimJudge } from './claim-judge.ts';

let judge: ArticleJudge | null = null;
const libraries = new WeakMap<Library, Library>();

/** An own edition that is held against the geography when that is asked for; one worker judges for all. */
export function judgedInWorker(own: Library): Library {
  const known = libraries.get(own);
  if (known !== undefined) return known;
  judge ??= createClaimJudge({
    gazetteer: at('gazetteer/gazetteer.pgz'),
    countries: at('geo/fine-countries.json'),
    regions: at('geo/fine-regions.json'),
    facts: at('world/facts.json'),
  });
  const library = new JudgedLibrary(own, judge);
  libraries.set(own, library);
  return library;
}

const at = (path: string): string => new URL(path, document.baseURI).href;
