import type { Article, DateMention } from '../edition/model.ts';
import { outside } from '../edition/propose.ts';
import { proposeDateMentions } from '../edition/propose-date-mentions.ts';
import type { Span } from '../text/offset.ts';
import { anchorQuote, selectorsOf } from '../text/selector.ts';
import type { OwnArticle } from './own-article.ts';

/**
 * The dates of an article that was changed: what somebody decided stays with its words, the rest is found anew.
 *
 * @param own as it was
 * @param article as it is
 */
export function datesAgain(
  own: OwnArticle,
  article: Article,
): Pick<OwnArticle, 'dates' | 'notDates'> {
  const follow = <Kept extends Span>(kept: readonly Kept[]): readonly Kept[] =>
    article.text === own.article.text ? kept : followed(kept, own.article.text, article.text);
  const decided = follow(own.dates.filter(({ reviewed }) => reviewed));
  const notDates = follow(own.notDates ?? []);
  const isOpen = outside([...decided, ...notDates]);
  const found = proposeDateMentions(article);
  const foundAt = new Map<number, DateMention>(found.map((one) => [one.start, one]));
  const dates = [
    ...found.filter(isOpen),
    ...decided.map((one) => atItsPlace(one, foundAt.get(one.start))),
  ];
  return {
    dates: linked(dates.sort((a, b) => a.start - b.start)),
    ...(own.notDates && { notDates }),
  };
}

const followed = <Kept extends Span>(
  kept: readonly Kept[],
  before: string,
  after: string,
): Kept[] => {
  const placed = kept.flatMap((one) => {
    const { quote, position } = selectorsOf(before, one);
    const anchoring = anchorQuote(after, quote, position);
    return anchoring.ok ? [{ ...one, ...anchoring.value.span }] : [];
  });
  return withoutOverlaps(placed);
};

/** Two may be taken to the same words: the one that begins first stays. */
function withoutOverlaps<Kept extends Span>(placed: readonly Kept[]): Kept[] {
  let end = 0;
  return placed
    .toSorted((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** A date's id tells where it begins, and what it comes from may have moved as well. */
const atItsPlace = (date: DateMention, found: DateMention | undefined): DateMention => ({
  ...date,
  id: `${date.articleId}.date-${date.start}` as DateMention['id'],
  from: date.from === null ? null : (found?.from ?? 'article'),
});

/** What came from a date that is no longer there comes from the article's own. */
function linked(dates: readonly DateMention[]): DateMention[] {
  const ids = new Set(dates.map(({ id }) => id));
  return dates.map((date) =>
    date.from === null || date.from === 'article' || ids.has(date.from)
      ? date
      : { ...date, from: 'article' },
  );
}
