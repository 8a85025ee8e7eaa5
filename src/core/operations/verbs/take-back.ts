import type { ArticleId, DateMention, Mention, Place } from '../../edition/model.ts';
import { takeBackIn } from '../../import/take-back.ts';
import { fail, succeed } from '../../result.ts';
import { type Span, utf16Offset } from '../../text/offset.ts';
import { type Applying, withMentions, withPlaces } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';
import type { OwnArticle } from '../own-article.ts';

/** Something that the importer left out is article text after all. */
export interface TakeBack {
  readonly verb: 'take back';
  readonly articleId: ArticleId;
  /** Which of what was left out, by its place in the list. */
  readonly index: number;
  /** What it names, in the offsets of the new text, with ids that the article has not used. */
  readonly mentions: readonly Mention[];
  /** The dates that it names, likewise. */
  readonly dates: readonly DateMention[];
  /** Every place that they name; those that the edition has stay as they are. */
  readonly places: readonly Place[];
}

export function takeBack(
  state: EditionState,
  { articleId, index, mentions, dates, places }: TakeBack,
): Applying {
  const own = state.articles.get(articleId);
  if (own === undefined) return fail({ code: 'no such article', articleId });
  const taken = takenBack(own, index);
  if (taken === null) return fail({ code: 'not in the text', articleId });
  const dated = [...taken.dates, ...dates].sort((a, b) => a.start - b.start);
  const marked = withMentions({ ...taken, dates: dated }, mentions);
  if (!marked.ok) return marked;
  const known = withPlaces(state, places);
  return succeed({ ...known, articles: new Map([...known.articles, [articleId, marked.value]]) });
}

/** The article with what was left out in it, its mentions where their words stand now; null where nothing of that number is left out. */
export function takenBack(own: OwnArticle, index: number): OwnArticle | null {
  const { article, imported } = own;
  const left = imported?.leftOut[index];
  if (imported === null || left === undefined) return null;
  const { leftOut, text, segments } = takeBackIn(
    { text: article.text, segments: article.segments, leftOut: imported.leftOut },
    index,
  );
  const shift = text.length - article.text.length;
  const moved = <Marked extends Span>(mention: Marked): Marked =>
    mention.start < left.at
      ? mention
      : {
          ...mention,
          start: utf16Offset(mention.start + shift),
          end: utf16Offset(mention.end + shift),
        };
  return {
    ...own,
    article: { ...article, text, segments },
    mentions: own.mentions.map(moved),
    dates: own.dates.map(moved),
    ...(own.notDates && { notDates: own.notDates.map(moved) }),
    rejected: own.rejected.map(moved),
    imported: { ...imported, leftOut },
  };
}
