import { passagesOfArticle } from '../edition/article-passages.ts';
import type { Article, DateMention, Mention, ReferringMention } from '../edition/model.ts';
import { momentsOf } from '../edition/moments.ts';
import { passageFinder } from '../edition/passage-finder.ts';
import type { Span } from '../text/offset.ts';
import type { ExportedArticle, ExportedFinding } from './exported.ts';
import type { Register } from './named-mentions.ts';
import {
  asksForMentions,
  namesThings,
  type Selection,
  selectsArticle,
  selectsMention,
  selectsMoments,
  selectsPlace,
} from './selection.ts';

/** An article with all that is marked in it. */
interface Marked {
  readonly article: Article;
  /** Ordered by position. */
  readonly mentions: readonly Mention[];
  /** Ordered likewise. */
  readonly dates: readonly DateMention[];
}

/** What of an article is meant; null where nothing is. */
export function selectedOf(
  marked: Marked,
  selection: Selection,
  register: Register,
): ExportedArticle | null {
  const { article, dates } = marked;
  if (!selectsArticle(selection, article)) return null;
  const referring = marked.mentions.filter(
    (mention): mention is ReferringMention =>
      mention.kind !== 'unplaced' && selectsMention(selection, mention, register),
  );
  const mentions = selection.told.length === 0 ? referring : toldIn(marked, referring, selection);
  return mentions.length === 0 && asksForMentions(selection) ? null : { article, mentions, dates };
}

/** Those of an article's mentions whose passages tell of what happened in the selected days. */
function toldIn(
  { article, mentions: all, dates }: Marked,
  mentions: readonly ReferringMention[],
  selection: Selection,
): readonly ReferringMention[] {
  // A place's passages are those that the lists count; a system's are the sentences around it.
  const ofPlaces = passagesOfArticle(
    article,
    all.filter((mention) => mention.kind === 'place'),
  );
  const passages = new Map<string, Span>(
    ofPlaces.flatMap(({ span, mentions: inside }) => inside.map(({ id }) => [id, span] as const)),
  );
  const around = passageFinder(article);
  return mentions.filter((mention) =>
    selectsMoments(
      selection,
      momentsOf(article, dates, passages.get(mention.id) ?? around(mention)),
    ),
  );
}

/** Those of an article's findings that are of what is named, and of the selected days. */
export function selectedFindings(
  findings: readonly ExportedFinding[],
  { article, dates }: Pick<Marked, 'article' | 'dates'>,
  selection: Selection,
): readonly ExportedFinding[] {
  const passageOf = passageFinder(article);
  const asksForPlaces = selection.kinds.length > 0 || namesThings(selection);
  return findings.filter(
    (finding) =>
      (!asksForPlaces ||
        finding.subjects.some(({ place }) => place !== null && selectsPlace(selection, place))) &&
      selectsMoments(selection, momentsOf(article, dates, passageOf(finding))),
  );
}
