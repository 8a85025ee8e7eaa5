import { Changes } from '../clean.ts';
import type { Format } from '../format.ts';
import { blocksOf } from '../markup/blocks.ts';
import { pageLines } from '../page-lines.ts';
import { pageMetadata, savedFromIn } from '../page-metadata.ts';
import { settledLines } from '../settled-lines.ts';
import { eventOf, refusal } from '../yields.ts';

/** A web page as it was saved, or a piece of one from the clipboard. */
export const html: Format = {
  name: 'HTML',
  reads: 'text',
  async *import({ source: { path }, text, decoding, readers, options: { mends } }) {
    const page = await readers.html(text);
    if (!page.ok) {
      yield refusal(path, page.fault);
      return;
    }
    const { root, findArticle } = page.value;
    const settled = settledLines(root);
    const article = settled === null ? findArticle() : null;
    const changes = new Changes();
    yield eventOf({
      origin: { path, format: 'HTML', part: null },
      lines: settled ?? pageLines(blocksOf(root), article && blocksOf(article.content)),
      metadata: pageMetadata(root, {
        byline: article?.byline ?? null,
        savedFrom: savedFromIn(text),
      }),
      decoding,
      changes,
      mends,
    });
  },
};
