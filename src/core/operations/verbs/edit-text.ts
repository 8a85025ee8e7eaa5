import type { Article, ArticleId, Mention } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import { type Span, span } from '../../text/offset.ts';
import { anchorQuote, selectorsOf } from '../../text/selector.ts';
import { type Applying, byPosition, maybeMarked } from '../change-mentions.ts';
import { datesAgain } from '../dates-again.ts';
import { commonEnds } from '../edited-segments.ts';
import type { EditionState } from '../edition-state.ts';
import type { Orphan, OwnArticle } from '../own-article.ts';

/** Another text for an article. Its mentions follow by their words and what stands around them. */
export interface EditText {
  readonly verb: 'edit text';
  readonly articleId: ArticleId;
  readonly text: string;
  /** They cover the text from end to end. */
  readonly segments: Article['segments'];
}

export function editText(state: EditionState, { articleId, text, segments }: EditText): Applying {
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  const article = { ...own.article, text, segments };
  const edit = editBetween(own.article.text, text);
  const mentions = follow(own, own.mentions, article, edit);
  const rejected = follow(own, own.rejected, article, edit);
  const [placed, overlapping] = partedByOverlap(mentions.placed);
  const orphans = [
    ...own.orphans,
    ...mentions.lost,
    ...overlapping.map((one) => orphanOf(own, one)),
  ];
  const edited: OwnArticle = {
    ...own,
    article,
    ...datesAgain(own, article),
    mentions: placed.map(({ mention }) => mention),
    // What is no mention need not be one of the new text either.
    rejected: rejected.placed.map(({ mention }) => mention).sort(byPosition),
    orphans,
    ...(own.claims && { claims: claimsIn(own, article) }),
    imported: own.imported && { ...own.imported, leftOut: leftOutIn(own, article, edit) },
  };
  return succeed({ ...state, articles: new Map([...state.articles, [articleId, edited]]) });
}

/** What was decided of a claim stays with its words; without them there is no claim. */
const claimsIn = ({ article, claims = [] }: OwnArticle, edited: Article) =>
  claims.flatMap((claim) => {
    const { quote, position } = selectorsOf(article.text, claim);
    const anchoring = anchorQuote(edited.text, quote, position);
    return anchoring.ok ? [{ ...claim, ...anchoring.value.span }] : [];
  });

/** The one stretch outside of which two texts are the same. */
interface Edit {
  /** Where it begins, in both. */
  readonly from: number;
  /** Where it ends in the text before, and by how much what follows has moved. */
  readonly to: number;
  readonly shift: number;
}

function editBetween(before: string, after: string): Edit {
  const { head, tail } = commonEnds(before, after);
  return { from: head, to: before.length - tail, shift: after.length - before.length };
}

interface Followed {
  readonly was: Mention;
  readonly mention: Mention;
}

function follow(
  { article }: OwnArticle,
  mentions: readonly Mention[],
  edited: Article,
  edit: Edit,
) {
  const placed: Followed[] = [];
  const lost: Orphan[] = [];
  for (const was of mentions) {
    const { quote, position } = selectorsOf(article.text, was);
    const context = { start: was.start - quote.prefix.length, end: was.end + quote.suffix.length };
    const aside = movedAside(was, context, edit);
    const anchoring = aside === null ? anchorQuote(edited.text, quote, position) : null;
    const at = aside ?? (anchoring?.ok ? anchoring.value.span : null);
    if (at !== null && maybeMarked(edited, at)) placed.push({ was, mention: { ...was, ...at } });
    else lost.push({ mention: was, quote });
  }
  return { placed, lost };
}

/** Where a mention stands that the edit leaves alone, with all that is around it; null where it does not. */
function movedAside(was: Span, context: Context, edit: Edit): Span | null {
  if (context.end <= edit.from) return span(was.start, was.end);
  if (context.start < edit.to) return null;
  return span(was.start + edit.shift, was.end + edit.shift);
}

interface Context {
  readonly start: number;
  readonly end: number;
}

/** Two mentions may be taken to the same words: neither is certain then but the first. */
function partedByOverlap(placed: readonly Followed[]): [Followed[], Followed[]] {
  const kept: Followed[] = [];
  const overlapping: Followed[] = [];
  for (const one of [...placed].sort((a, b) => byPosition(a.mention, b.mention))) {
    const last = kept.at(-1);
    if (last !== undefined && one.mention.start < last.mention.end) overlapping.push(one);
    else kept.push(one);
  }
  return [kept, overlapping];
}

const orphanOf = ({ article }: OwnArticle, { was }: Followed): Orphan => ({
  mention: was,
  quote: selectorsOf(article.text, was).quote,
});

/** What was left out still belongs between the same lines: each to where one begins. */
function leftOutIn({ imported }: OwnArticle, { text, segments }: Article, edit: Edit) {
  return (imported?.leftOut ?? []).map((left) => {
    const at = left.at <= edit.from ? left.at : Math.max(edit.from, left.at + edit.shift);
    return { ...left, at: segments.find(({ start }) => start >= at)?.start ?? text.length };
  });
}
