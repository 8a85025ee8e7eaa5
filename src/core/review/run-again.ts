import { freeMentionId } from '../edition/free-mention-id.ts';
import type { Mention, MentionId, Place, PlaceId, System } from '../edition/model.ts';
import { isDoubtful } from '../edition/proposal.ts';
import { outside } from '../edition/propose.ts';
import type { OwnArticle } from '../operations/own-article.ts';
import type { ProposeAgain } from '../operations/verbs/propose-again.ts';
import type { Span } from '../text/offset.ts';

/** What a newer look at a text would change: of what nobody decided alone. */
export interface RunAgain {
  readonly added: readonly Mention[];
  readonly changed: readonly { readonly was: Mention; readonly is: Mention }[];
  readonly gone: readonly Mention[];
}

/** What a newer look at a text found. */
export interface FoundAgain {
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly systems: readonly System[];
}

/**
 * What is proposed now beside what was proposed before. Nothing is proposed over what somebody decided, nor over what
 * somebody said is none; what would be shown as it is does not change.
 */
export function runAgain(
  { article, mentions, rejected, orphans }: OwnArticle,
  proposed: readonly Mention[],
): RunAgain {
  const decided = mentions.filter(({ reviewed }) => reviewed);
  const isFree = outside(decided);
  const isNotRejected = outside(merged(rejected));
  const fresh = proposed.filter((mention) => isFree(mention) && isNotRejected(mention));
  const open = new Map(
    mentions.filter(({ reviewed }) => !reviewed).map((mention) => [placeKey(mention), mention]),
  );
  const used = [...mentions, ...rejected, ...orphans.map(({ mention }) => mention)];
  const taken = new Set<MentionId>(used.map(({ id }) => id));
  const added: Mention[] = [];
  const changed: { was: Mention; is: Mention }[] = [];
  for (const mention of fresh) {
    const was = open.get(placeKey(mention));
    if (was === undefined) {
      const id = freeMentionId(article.id, mention.start, taken);
      taken.add(id);
      added.push({ ...mention, id });
      continue;
    }
    open.delete(placeKey(mention));
    if (shownAs(was) !== shownAs(mention)) changed.push({ was, is: { ...mention, id: was.id } });
  }
  return { added, changed, gone: [...open.values()] };
}

/** The operation that makes the change; null where nothing changes. */
export function operationOf(
  { article }: Pick<OwnArticle, 'article'>,
  { added, changed, gone }: RunAgain,
  { places, systems }: Pick<FoundAgain, 'places' | 'systems'>,
): ProposeAgain | null {
  const mentions = [...added, ...changed.map(({ is }) => is)];
  const without = [...gone, ...changed.map(({ was }) => was)].map(({ id }) => id);
  if (mentions.length + without.length === 0) return null;
  const named = new Set<PlaceId | null>(
    mentions.map((mention) => (mention.kind === 'place' ? mention.placeId : null)),
  );
  const borne = new Set(mentions.map((each) => (each.kind === 'system' ? each.systemId : null)));
  return {
    verb: 'propose again',
    articleId: article.id,
    ...{ without, mentions },
    places: places.filter(({ id }) => named.has(id)),
    systems: systems.filter(({ id }) => borne.has(id)),
  };
}

const placeKey = ({ start, end }: Mention): string => `${start}-${end}`;

/** What is seen of a mention: the same text for the same. */
function shownAs(mention: Mention): string {
  switch (mention.kind) {
    case 'place':
      return `${mention.placeId} ${mention.sense} ${isDoubtful(mention)}`;
    case 'system':
      return `${mention.systemId} ${mention.variantId}`;
    case 'unplaced':
      return `- ${mention.sense}`;
  }
}

/** Stretches that may overlap each other, as those that they make together. */
function merged(mentions: readonly Mention[]): readonly Span[] {
  const all: Span[] = [];
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || start >= last.end) all.push({ start, end });
    else if (end > last.end) all[all.length - 1] = { start: last.start, end };
  }
  return all;
}
