import type { Headline, System } from '../core/edition/model.ts';
import { clearDates } from '../core/export/data-form/clear-dates.ts';
import { publishedText } from '../core/export/data-form/published-text.ts';
import { publishedSpans, spansClaimedIn } from '../core/export/published.ts';
import type { Result } from '../core/result.ts';
import type { Span } from '../core/text/offset.ts';
import type { SourceArticle } from '../library/compile/source.ts';
import type { EditionFinding } from '../library/edition-finding.ts';

interface Quoting {
  readonly systems: readonly System[];
  readonly headline: Headline | null;
  readonly findings: readonly EditionFinding[];
}

/**
 * Articles as they may be published: of one that is published by its passages, no more leaves the folder than what is
 * marked in it and what the edition quotes of it. Its length stays, so that every offset holds.
 */
export async function* publishedArticles(
  articles: AsyncIterable<Result<SourceArticle, string>>,
  quoting: Quoting,
): AsyncGenerator<Result<SourceArticle, string>> {
  for await (const next of articles) {
    if (!next.ok || next.value.article.publication === 'full') yield next;
    else yield { ok: true, value: clearOf(next.value, quoting) };
  }
}

function clearOf(source: SourceArticle, { systems, headline, findings }: Quoting): SourceArticle {
  const { article, mentions, dates } = source;
  const quoted: readonly Span[] = [
    ...spansClaimedIn(article, systems),
    ...(headline?.claim?.articleId === article.id ? [headline.claim.span] : []),
    ...findings.flatMap(({ articleId, start, end }) =>
      articleId === article.id ? [{ start, end } as Span] : [],
    ),
  ];
  const spans = publishedSpans(article, mentions, quoted);
  return {
    ...source,
    article: { ...article, text: publishedText(article, spans) },
    dates: clearDates(dates, spans),
  };
}
