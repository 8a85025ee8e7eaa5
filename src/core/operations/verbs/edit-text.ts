import type { Article, ArticleId, Mention } from '../../edition/model.ts';
import { proposeDateMentions } from '../../edition/propose-date-mentions.ts';
import { fail, succeed } from '../../result.ts';
import { anchorQuote, selectorsOf } from '../../text/selector.ts';
import { type Applying, byPosition, maybeMarked } from '../change-mentions.ts';
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
  const mentions = follow(own, own.mentions, article);
  const rejected = follow(own, own.rejected, article);
  const [placed, overlapping] = partedByOverlap(mentions.placed);
  const orphans = [
    ...own.orphans,
    ...mentions.lost,
    ...overlapping.map((one) => orphanOf(own, one)),
  ];
  const edited: OwnArticle = {
    ...own,
    article,
    dates: proposeDateMentions(article),
    mentions: placed.map(({ mention }) => mention),
    // What is no mention need not be one of the new text either.
    rejected: rejected.placed.map(({ mention }) => mention).sort(byPosition),
    orphans,
  };
  return succeed({ ...state, articles: new Map([...state.articles, [articleId, edited]]) });
}

interface Followed {
  readonly was: Mention;
  readonly mention: Mention;
}

function follow({ article }: OwnArticle, mentions: readonly Mention[], edited: Article) {
  const placed: Followed[] = [];
  const lost: Orphan[] = [];
  for (const was of mentions) {
    const { quote, position } = selectorsOf(article.text, was);
    const anchoring = anchorQuote(edited.text, quote, position);
    if (anchoring.ok && maybeMarked(edited, anchoring.value.span)) {
      placed.push({ was, mention: { ...was, ...anchoring.value.span } });
    } else lost.push({ mention: was, quote });
  }
  return { placed, lost };
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
