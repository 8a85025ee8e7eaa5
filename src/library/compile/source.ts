import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type {
  Article,
  DateMention,
  Edition,
  Headline,
  Localised,
  Mention,
  Place,
  System,
} from '../../core/edition/model.ts';
import type { StoryStep } from '../../core/edition/story.ts';
import type { CopiedPassage } from '../../core/events/copied-passages.ts';
import { groupBy } from '../../core/group-by.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { EditionEvent } from '../edition-event.ts';
import type { EditionFinding } from '../edition-finding.ts';
import { compareEvents } from '../events.ts';

/** An article on its way into an edition. */
export interface SourceArticle {
  readonly article: Article;
  /** Ordered by position. */
  readonly mentions: readonly Mention[];
  /** The dates that it names, ordered likewise. */
  readonly dates: readonly DateMention[];
  /** The places that it brings along, beside those that the edition has from the start. */
  readonly places: readonly Place[];
}

/** What is worked out of a headline when the edition is built, as the texts of files. */
export interface HeadlineFiles {
  /** What the opening view draws. */
  readonly drawing: string;
  /** The whole answer to the question that the headline leads to. */
  readonly answer: string;
}

/** An edition to compile: what is small is held, the articles come one by one. */
export interface EditionSource {
  /** Names the edition in links. */
  readonly key: string;
  readonly title: Localised;
  readonly headline: Headline | null;
  readonly systems: readonly System[];
  readonly places: readonly Place[];
  /** The first fault ends the compilation. */
  readonly articles: AsyncIterable<Result<SourceArticle, string>>;
  /** What the headline tells; null where there is none to draw. */
  readonly headlineFiles: HeadlineFiles | null;
  /** In any order. */
  readonly findings: readonly EditionFinding[];
  /** What editors decided of the articles' claims. */
  readonly claims: readonly ReviewedClaim[];
  /** In any order. */
  readonly events: readonly EditionEvent[];
  readonly story: readonly StoryStep[];
}

/**
 * An edition that is held whole, as one to compile.
 *
 * @param copies what its articles copy from each other; left out, it is looked for among those that tell of events
 */
export function sourceOf(
  edition: Edition,
  key: string,
  headlineFiles: HeadlineFiles | null,
  findings: readonly EditionFinding[] = [],
  claims: readonly ReviewedClaim[] = [],
  copies?: readonly CopiedPassage[],
): EditionSource {
  const { title, headline, systems, places, story = [] } = edition;
  const articles = articlesOf(edition);
  const events = compareEvents(edition, copies);
  return {
    ...{ key, title, headline, systems, places, articles },
    ...{ headlineFiles, findings, claims, events, story },
  };
}

async function* articlesOf({
  articles,
  mentions,
  dates,
}: Edition): AsyncGenerator<Result<SourceArticle, string>> {
  const byArticle = groupBy(mentions, ({ articleId }) => articleId);
  const datesByArticle = groupBy(dates, ({ articleId }) => articleId);
  for (const article of articles) {
    yield succeed({
      article,
      mentions: byArticle.get(article.id) ?? [],
      dates: datesByArticle.get(article.id) ?? [],
      places: [],
    });
  }
}
