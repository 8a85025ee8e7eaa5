import { type ReadArticle, readArticles } from '../node/read-articles.ts';
import type { Streams } from './command.ts';

/**
 * Hands on the articles of files one after the other, of standard input where there is no file, and after each waits
 * for whoever reads the result. What cannot be read is told of and passed over.
 *
 * @returns how many lines and files were passed over
 */
export async function eachArticle(
  files: readonly string[],
  { err, drained }: Streams,
  take: (article: ReadArticle, source: string) => Promise<void> | void,
): Promise<number> {
  let faults = 0;
  for (const source of files.length === 0 ? ['-'] : files) {
    for await (const article of readArticles(source)) {
      if (!article.ok) {
        err(`${article.fault.where}: ${article.fault.sentence}`);
        faults++;
        continue;
      }
      await take(article.value, source);
      await drained?.();
    }
  }
  return faults;
}
