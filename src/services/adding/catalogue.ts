import { catalogueSystems } from '../../core/edition/catalogue-systems.ts';
import type { System } from '../../core/edition/model.ts';
import type { Library } from '../../library/library.ts';
import { quotedArticles } from '../../library/quoted-articles.ts';

/** The systems of a published edition, for any other to use. An article that does not come leaves its claim without a title. */
export const catalogueOf = async ({ head, ask }: Library): Promise<readonly System[]> =>
  catalogueSystems(head.systems, await quotedArticles(head.systems, ask));
