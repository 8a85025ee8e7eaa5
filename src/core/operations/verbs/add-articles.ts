import type { Place, System } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import { type Applying, withPlaces } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';
import type { OwnArticle } from '../own-article.ts';

export interface AddArticles {
  readonly verb: 'add articles';
  readonly articles: readonly OwnArticle[];
  /** Every place that their mentions name; those that the edition has stay as they are. */
  readonly places: readonly Place[];
  /** Likewise the systems, from a catalogue. */
  readonly systems: readonly System[];
}

export function addArticles(
  state: EditionState,
  { articles, places, systems }: AddArticles,
): Applying {
  const all = new Map(state.articles);
  for (const own of articles) {
    const { id } = own.article;
    if (all.has(id)) return fail({ code: 'article is there', articleId: id });
    all.set(id, own);
  }
  const known = new Map(state.systems);
  for (const system of systems) if (!known.has(system.id)) known.set(system.id, system);
  return succeed({ ...withPlaces(state, places), articles: all, systems: known });
}
