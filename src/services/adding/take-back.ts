import { freeMentionId } from '../../core/edition/free-mention-id.ts';
import type { ArticleId, Mention } from '../../core/edition/model.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import { takenBack } from '../../core/operations/verbs/take-back.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { Proposer } from '../proposer.ts';
import type { AddTarget } from './run.ts';

/**
 * Takes something that an importer left out back into its article, with what it names; the rest of the article stays as it
 * is. Tells whether it was kept.
 */
export async function takeLeftOutBack(
  { library, editing }: AddTarget,
  proposer: Proposer,
  articleId: ArticleId,
  index: number,
): Promise<boolean> {
  const asked = await library.ask({ ask: 'article', id: articleId });
  const before = asked.ok && asked.value !== null ? ownOf(asked.value) : null;
  const after = before && takenBack(before, index);
  const at = before?.imported?.leftOut[index]?.at;
  if (before === null || after === null || at === undefined) return false;
  const { article } = after;
  const end = at + article.text.length - before.article.text.length;
  const isTaken = ({ start }: { readonly start: number }) => start >= at && start < end;
  const proposed = await proposer.propose(article);
  if (!proposed.ok) return false;
  const mentions = proposed.value.mentions.filter(isTaken).map(renamed(after));
  const named = new Set(mentions.map((mention) => mention.kind === 'place' && mention.placeId));
  const places = proposed.value.places.filter(({ id }) => named.has(id));
  const dates = proposed.value.dates.filter(isTaken);
  const operation = { verb: 'take back', articleId, index, mentions, dates, places } as const;
  return (await editing.apply([operation], { who: '' })).ok;
}

function ownOf({ article, mentions, dates, own }: AnnotatedArticle): OwnArticle | null {
  return own === undefined ? null : { article, mentions, dates, ...own };
}

/** Mentions are named by where they begin, and so are those that have moved. */
function renamed({ article, mentions, rejected, orphans }: OwnArticle) {
  const used = [...mentions, ...rejected, ...orphans.map(({ mention }) => mention)];
  const taken = new Set(used.map(({ id }) => id));
  return (mention: Mention): Mention => {
    const id = freeMentionId(article.id, mention.start, taken);
    taken.add(id);
    return { ...mention, id };
  };
}
