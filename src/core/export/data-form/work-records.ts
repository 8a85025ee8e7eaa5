import type { Span } from '../../text/offset.ts';
import type { ExportedArticle, LoggedEntry } from '../exported.ts';
import { ownId } from './records.ts';

/** `work/articles/<name>.json`; null where nothing is known of the article that its annotations do not say. */
export function workRecord({ article, mentions, work }: ExportedArticle): object | null {
  if (work === undefined) return null;
  const proposals = mentions.flatMap(({ id, proposal }) =>
    proposal === undefined ? [] : [[ownId(id, article), proposal] as const],
  );
  // Of an article whose passages alone are published no other words may leave, nor what stands around them.
  const isWhole = article.publication === 'full';
  const wordsAt = ({ start, end }: Span): string => article.text.slice(start, end);
  const marked = <Mention extends Span>(mention: Mention) => ({
    mention,
    words: wordsAt(mention),
  });
  return {
    article: article.id,
    proposals: Object.fromEntries(proposals),
    unplaced: isWhole ? work.unplaced.map(marked) : [],
    rejected: isWhole ? work.rejected.map(marked) : [],
    notDates: isWhole
      ? work.notDates.map(({ start, end }) => ({ start, end, words: wordsAt({ start, end }) }))
      : [],
    orphans: isWhole ? work.orphans : [],
    imported: isWhole ? work.imported : null,
  };
}

/** `work/log.json`, entry by entry, without what was done to the articles that are not published in full. */
export async function* logPieces(
  log: AsyncIterable<LoggedEntry>,
  withheld: ReadonlySet<string>,
): AsyncGenerator<string> {
  yield '{"log": [';
  let isFirst = true;
  for await (const { entry, articleIds } of log) {
    if (articleIds.some((id) => withheld.has(id))) continue;
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
    isFirst = false;
  }
  yield ']}\n';
}
