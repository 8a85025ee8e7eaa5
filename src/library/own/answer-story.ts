import { isTold } from '../../core/edition/load-claims.ts';
import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { namedInView } from '../../core/edition/step-view.ts';
import type { StoryStep, WrittenStep } from '../../core/edition/story.ts';
import { tellStep } from '../../core/edition/tell-step.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { Reading } from './database.ts';
import { ownArticleIn, placeIn } from './load-state.ts';
import { reviewedClaimsIn } from './reviewed-claims.ts';
import type { EditionRow } from './rows.ts';

/** The story as it stands: it reads the articles and places that its steps name. */
export async function answerStory(
  tx: Reading,
  { id: edition, story = [] }: EditionRow,
): Promise<readonly StoryStep[]> {
  const named = story.flatMap(({ view }) => namedInView(view));
  const idsOf = (kind: string) => named.filter((one) => one.kind === kind).map(({ id }) => id);
  const articles = new Set([
    ...story.flatMap(({ passages }) => passages.map(({ articleId }) => articleId)),
    ...(idsOf('article') as ArticleId[]),
  ]);
  const places = new Set(idsOf('place') as PlaceId[]);
  const [owns, found] = await Promise.all([
    Promise.all([...articles].map((id) => ownArticleIn(tx, edition, id))),
    Promise.all([...places].map((id) => placeIn(tx, edition, id))),
  ]);
  const byId = new Map(owns.flatMap((own) => (own === null ? [] : [[own.article.id, own]])));
  const findings = await findingsIn(tx, edition, story, [...byId.values()]);
  const there = new Set(found.flatMap((place) => place?.id ?? []));
  const sources = {
    article: (id: ArticleId) => byId.get(id) ?? null,
    hasPlace: (id: PlaceId) => there.has(id),
    hasFinding: (id: string) => findings.has(id),
  };
  return story.map((step) => tellStep(step, sources));
}

/** The findings that there are, of those that the steps rest on: what their own articles do not have is looked for in all. */
async function findingsIn(
  tx: Reading,
  edition: string,
  story: readonly WrittenStep[],
  articles: readonly OwnArticle[],
): Promise<ReadonlySet<string>> {
  const near = new Set(
    articles.flatMap(({ claims = [] }) => claims.filter(isTold).map(({ id }) => id)),
  );
  if (story.every(({ findings }) => findings.every((id) => near.has(id)))) return near;
  return new Set((await reviewedClaimsIn(tx, edition)).filter(isTold).map(({ id }) => id));
}
